import { tellCount } from '../tables/filtering.ts';

/** Where the pages of what one can choose lie. */
const FOLDERS: Readonly<Record<string, string>> = { pod: 'pods', outcome: 'outcomes', person: 'people' };

const log = document.querySelector<HTMLElement>('[data-change-log]');
const form = log?.querySelector('form');
if (log && form) void enhance(log, form);

/**
 * Lets readers narrow the log down. What they chose is in the address, so that a link shows it to others, and goes
 * along to the pages of other months.
 */
async function enhance(root: HTMLElement, controls: HTMLFormElement): Promise<void> {
  const changes = [...root.querySelectorAll<HTMLElement>('.change-list > li')];
  const groups = [...root.querySelectorAll<HTMLElement>('.more-changes, .commit, .section')];
  const selects = [...controls.querySelectorAll('select')];
  const status = controls.querySelector<HTMLElement>('[role="status"]');
  const clear = controls.querySelector<HTMLElement>('[type="reset"]');
  const months = document.querySelectorAll<HTMLAnchorElement>('.month-links a');

  const show = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const change of changes)
      change.hidden = !chosen.every(({ name, value }) => isAbout(change, name, value));
    // A heading without anything below it would say that there is something.
    for (const group of groups) {
      const isShown = group.querySelector('.change-list > li:not([hidden])') !== null;
      group.hidden = !isShown;
      if (group instanceof HTMLDetailsElement && chosen.length > 0) group.open = isShown;
    }
    const shown = changes.filter(({ hidden }) => !hidden).length;
    if (status) tellCount(status, chosen.length > 0, shown, changes.length);
    if (clear) clear.hidden = chosen.length === 0;
    for (const { parentElement, options } of selects)
      if (parentElement) parentElement.hidden = options.length < 2;
  };
  const remember = () => {
    const query = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    const search = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    for (const month of months) month.search = search;
  };

  controls.addEventListener('change', () => {
    show();
    remember();
  });
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    show();
    remember();
    // The button that was pressed goes away; the reader's place must not.
    selects[0]?.focus();
  });

  const asked = new URLSearchParams(location.search);
  for (const select of selects) await choose(select, asked.get(select.name) ?? '', root.dataset);
  show();
  remember();
  root.dataset['changeLog'] = 'ready';
}

/** Chooses what an address names. It may be told of in another month only, and is a choice all the same. */
async function choose(
  select: HTMLSelectElement,
  value: string,
  { titles = '' }: DOMStringMap,
): Promise<void> {
  select.value = value;
  if (select.selectedIndex >= 0) return;
  select.value = '';
  const title = await titleAt(`/${FOLDERS[select.name]}/${value}/`, titles);
  if (title !== undefined) select.add(new Option(title, value, false, true));
}

/** @param list address of the titles of all pages; without an answer there is no title */
async function titleAt(address: string, list: string): Promise<string | undefined> {
  try {
    const pages: [string, string][] = await (await fetch(list)).json();
    return pages.find(([, known]) => known === address)?.[0];
  } catch {
    return undefined;
  }
}

/** Whether a change is of a kind, or names a thing, or was written by a person. */
function isAbout(change: HTMLElement, name: string, value: string): boolean {
  if (name === 'kind') return change.dataset['kind'] === value;
  if (name === 'pod' && change.dataset['pod'] === value) return true;
  const facts = name === 'person' ? change.closest('.commit')?.querySelector('.commit-facts') : undefined;
  const links = [change, facts].flatMap((part) => [...(part?.querySelectorAll('a') ?? [])]);
  return links.some(({ pathname }) => pathname.endsWith(`/${FOLDERS[name]}/${value}/`));
}
