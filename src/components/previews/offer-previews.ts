/**
 * Waits for the first link that a mouse or the keyboard comes to, and fetches only then what shows previews. Touch has
 * no such moment, so a phone never fetches it.
 */
const TRIGGERS = ['pointerover', 'focusin'] as const;

if ('showPopover' in HTMLElement.prototype) {
  for (const trigger of TRIGGERS) document.addEventListener(trigger, start);
}

async function start(event: Event): Promise<void> {
  const { target } = event;
  const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse';
  const link = target instanceof Element && !isTouch ? target.closest('main a[href]') : null;
  if (!link) return;
  for (const trigger of TRIGGERS) document.removeEventListener(trigger, start);
  const { startPreviews } = await import('./previews.ts');
  startPreviews(event);
}
