import { THEME_KEY } from '../../site/theme-script.ts';

/** Shows the theme switch, which does nothing without this script, and keeps what the reader chooses. */
const box = document.querySelector<HTMLElement>('[data-theme-switch]');

if (box) {
  show(box, stored());
  box.classList.add('is-ready');
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.value);
  });
  // Another window of the same handbook.
  addEventListener('storage', ({ key }) => {
    if (key !== THEME_KEY) return;
    apply(stored());
    show(box, stored());
  });
}

function stored(): string {
  try {
    return localStorage.getItem(THEME_KEY) ?? 'system';
  } catch {
    // Where nothing may be kept, the choice holds for the page.
    return 'system';
  }
}

function choose(theme: string): void {
  apply(theme);
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // As above.
  }
}

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}

function show(box: HTMLElement, theme: string): void {
  const inputs = [...box.querySelectorAll('input')];
  const chosen = inputs.find(({ value }) => value === theme) ?? inputs[0];
  if (chosen) chosen.checked = true;
}
