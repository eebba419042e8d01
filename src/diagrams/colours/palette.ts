/** One colour of a diagram. */
export interface PaletteColour {
  /**
   * What Mermaid is told. It computes with colours, so it cannot be given a variable; each marker is unlike every
   * other, and wherever one comes out unchanged the site's own colour takes its place.
   */
  readonly marker: string;
  /** What is published: follows the site's tokens, and light and dark with them. */
  readonly site: string;
}

/** Hues that stay apart from their neighbours, in degrees of OKLCH. */
const hues = [255, 165, 65, 320, 215, 25, 110, 285, 190, 350, 140, 45] as const;

/** Surfaces, lines and text. The markers are near the site's light colours, so that what Mermaid derives fits. */
export const named = {
  paper: { marker: '#fdfdfb', site: 'var(--paper)' },
  label: { marker: '#fcfdfa', site: 'var(--paper)' },
  node: { marker: '#f7f7f3', site: 'var(--raised)' },
  nodeBorder: { marker: '#8b8a85', site: 'var(--line-strong)' },
  group: { marker: '#efeee9', site: 'var(--sunken)' },
  groupBorder: { marker: '#dcdbd5', site: 'var(--line)' },
  grid: { marker: '#dbdbd5', site: 'var(--line)' },
  edge: { marker: '#484d58', site: 'var(--ink-soft)' },
  ink: { marker: '#171b22', site: 'var(--ink)' },
  inkSoft: { marker: '#494d58', site: 'var(--ink-soft)' },
  accent: { marker: '#00553a', site: 'var(--accent)' },
  accentTint: { marker: '#e3f8ee', site: 'var(--accent-tint)' },
  note: { marker: '#fcf1dc', site: 'var(--caution-tint)' },
  noteBorder: { marker: '#7a5400', site: 'var(--caution)' },
  alarm: { marker: '#b3000f', site: 'var(--alarm)' },
  caution: { marker: '#7c5503', site: 'var(--caution)' },
  alarmTint: { marker: '#ffebe8', site: 'var(--alarm-tint)' },
} as const satisfies Record<string, PaletteColour>;

/** Grounds that the text of a diagram is read on, one for each branch, section, slice or column. */
export const grounds: readonly PaletteColour[] = hues.map((hue, index) => ({
  marker: marker(0xd0, index),
  site: `light-dark(oklch(88% 0.06 ${hue}), oklch(38% 0.06 ${hue}))`,
}));

/** Lines, bars and dots, and grounds for text in the page's own colour: the same hues, 4.5:1 against the page. */
export const strokes: readonly PaletteColour[] = hues.map((hue, index) => ({
  marker: marker(0x90, index),
  site: `light-dark(oklch(53% 0.12 ${hue}), oklch(72% 0.11 ${hue}))`,
}));

/** Every colour of the palette, by its marker. */
export const byMarker: ReadonlyMap<string, PaletteColour> = new Map(
  [...Object.values(named), ...grounds, ...strokes].map((colour) => [colour.marker, colour]),
);

/** The colour at an index, beginning anew after the last. */
export function cycled(colours: readonly PaletteColour[], index: number): PaletteColour {
  return colours[((index % colours.length) + colours.length) % colours.length] ?? named.node;
}

function marker(base: number, index: number): string {
  const channel = (value: number): string => value.toString(16).padStart(2, '0');
  return `#${channel(base + (index % 3) * 5)}${channel(base + ((index + 1) % 4) * 5)}${channel(base + index)}`;
}
