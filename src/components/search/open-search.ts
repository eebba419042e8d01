/**
 * Opens search: by its button, by Ctrl+K or Cmd+K, and by `/` where nobody is writing. All that search needs is
 * fetched when it is opened for the first time, and not before.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const slash = dialog?.querySelector<HTMLInputElement>('[data-search-slash]');

/** Where a reader keeps that `/` is to be left alone; a key without Ctrl can be in the way of other software. */
const KEPT = 'podbook-search-slash';

if (dialog && slash) {
  slash.checked = localStorage.getItem(KEPT) !== 'off';
  slash.addEventListener('change', () => localStorage.setItem(KEPT, slash.checked ? 'on' : 'off'));
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.addEventListener('click', () => open(dialog));
  }
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (!isShortcut(event) && !(slash.checked && isSlash(event))) return;
    event.preventDefault();
    open(dialog);
  });
}

async function open(dialog: HTMLDialogElement): Promise<void> {
  const { startSearch } = await import('./search-dialog.ts');
  await startSearch(dialog);
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function isSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const isWriting =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return !isWriting && document.querySelector('dialog[open]') === null;
}
