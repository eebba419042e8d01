import type { SlashKey } from './search-dialog.ts';

/**
 * Opens search: by its button, by Ctrl+K or Cmd+K, and by `/` where nobody is writing. All that search needs, its
 * dialog and what that says included, is fetched when it is opened for the first time, and not before.
 */
const button = document.querySelector<HTMLElement>('[data-search]');

/** Where a reader keeps that `/` is to be left alone; a key without Ctrl can be in the way of other software. */
const KEPT = 'podbook-search-slash';

const slash: SlashKey = {
  isOn() {
    try {
      return localStorage.getItem(KEPT) !== 'off';
    } catch {
      // Where nothing may be kept, the key is what it is for everybody.
      return true;
    }
  },
  keep(isOn) {
    try {
      localStorage.setItem(KEPT, isOn ? 'on' : 'off');
    } catch {
      // As above.
    }
  },
};

if (button) {
  const words = button.dataset['search'] ?? '';
  button.addEventListener('click', () => open(words));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (!isShortcut(event) && !(isSlash(event) && slash.isOn())) return;
    event.preventDefault();
    open(words);
  });
}

/** @param words address of what the dialog says */
async function open(words: string): Promise<void> {
  const { openDialog } = await import('./search-dialog.ts');
  await openDialog(words, slash);
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
