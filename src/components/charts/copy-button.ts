/** Gives every source on the page a button that copies it. Without this script it is selected by hand. */
const SHOWN_MILLISECONDS = 2000;
const template = document.querySelector<HTMLTemplateElement>('[data-copy-button]')?.content.firstElementChild;

if (template && navigator.clipboard) {
  const announcer = document.createElement('p');
  announcer.className = 'sr-only';
  announcer.role = 'status';
  document.body.append(announcer);
  for (const source of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const button = template.cloneNode(true) as HTMLButtonElement;
    button.addEventListener('click', () => copy(source, button, announcer));
    source.before(button);
  }
}

async function copy(source: HTMLElement, button: HTMLButtonElement, announcer: HTMLElement): Promise<void> {
  if (button.textContent === button.dataset['copied']) return;
  await navigator.clipboard.writeText(source.textContent ?? '');
  const name = button.textContent;
  const done = button.dataset['copied'] ?? '';
  button.textContent = done;
  announcer.textContent = done;
  setTimeout(() => {
    button.textContent = name;
    announcer.textContent = '';
  }, SHOWN_MILLISECONDS);
}
