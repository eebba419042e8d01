/** The room between a card and its link, and between a card and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts a card below the line of a link, or above it where there is no room below and more above.
 * @param y where the pointer is, which tells the lines of a broken link apart; nothing for the first line
 */
export function placeCard(card: HTMLElement, link: Element, y: number | undefined): void {
  const lines = [...link.getClientRects()];
  const under = lines.find(({ top, bottom }) => y !== undefined && y >= top && y <= bottom);
  const line = under ?? lines[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - EDGE;
  const isRtl = getComputedStyle(link).direction === 'rtl';
  const left = Math.max(EDGE, Math.min(isRtl ? line.right - width : line.left, room));
  const fitsBelow = line.bottom + GAP + height <= innerHeight;
  const isBelow = fitsBelow || line.top <= innerHeight - line.bottom;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
