/** Gives every source on the page a button that copies it. Without this script it is selected by hand. */
const template = document.querySelector<HTMLTemplateElement>('[data-copy-button]');
const blank = template?.content.querySelector('button');
const copied = template?.dataset['copied'] ?? '';

if (blank) {
  for (const source of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const button = blank.cloneNode(true) as HTMLButtonElement;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(source.textContent ?? '');
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = blank.textContent;
      }, 2000);
    });
    source.before(button);
  }
}
