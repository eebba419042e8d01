/**
 * Opens and closes the company chart as a whole, and opens the way to the node that an address names. Without this
 * script the chart is a list whose parts open and close by themselves.
 */
const root = document.querySelector<HTMLElement>('[data-chart-tree]');
const controls = document.querySelector<HTMLElement>('[data-chart-controls]');

/** More tries than any chart has needed until its heights were known. */
const TRIES = 30;

if (root && controls) {
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) for (const part of root.querySelectorAll('details')) part.open = button.value === 'open';
  });
  addEventListener('hashchange', () => reveal(root));
  reveal(root);
}

function reveal(root: HTMLElement): void {
  const node = document.getElementById(location.hash.slice(1));
  if (!node || !root.contains(node)) return;
  for (let part = node.closest('details'); part; part = part.parentElement?.closest('details') ?? null) {
    part.open = true;
  }
  const own = node.querySelector('details');
  if (own) own.open = true;
  jumpTo(node, TRIES);
}

/** Parts that were never drawn have only a guessed height, and each jump draws some more of them: jump until it stays. */
function jumpTo(node: HTMLElement, tries: number): void {
  const before = node.getBoundingClientRect().top;
  node.scrollIntoView({ behavior: 'instant' });
  requestAnimationFrame(() => {
    const isStill = Math.abs(node.getBoundingClientRect().top - before) < 1;
    if (!isStill && tries > 0) jumpTo(node, tries - 1);
  });
}
