/** Gives every source on the page a button that copies it. Without this script it is selected by hand. */
for (const source of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.textContent ?? '');
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
  source.before(button);
}
