import { tellCount } from '../tables/filtering.ts';

/** Where the pages of what one can choose lie. */
const FOLDERS: Readonly<Record<string, string>> = { pod: 'pods', outcome: 'outcomes', person: 'people' };

const log = document.querySelector<HTMLElement>('[data-change-log]');
const form = log?.querySelector('form');
if (log && form) enhance(log, form);

/** Lets readers narrow the log down. What they chose is in the address, so that a link shows it to others. */
function enhance(root: HTMLElement, controls: HTMLFormElement): void {
  const changes = [...root.querySelectorAll<HTMLElement>('.change-list > li')];
  const groups = [...root.querySelectorAll<HTMLElement>('.more-changes, .commit, .section')];
  const selects = [...controls.querySelectorAll('select')];
  const status = controls.querySelector<HTMLElement>('[role="status"]');
  const clear = controls.querySelector<HTMLElement>('[type="reset"]');

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
  };
  const remember = () => {
    const query = new URLSearchParams(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    const search = query.size > 0 ? `?${query}` : '';
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
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
  for (const select of selects) {
    select.value = asked.get(select.name) ?? '';
    // An address can name what is not in this part of the log.
    if (select.selectedIndex < 0) select.value = '';
  }
  show();
  root.dataset['changeLog'] = 'ready';
}

/** Whether a change is of a kind, or names a thing, or was written by a person. */
function isAbout(change: HTMLElement, name: string, value: string): boolean {
  if (name === 'kind') return change.dataset['kind'] === value;
  if (name === 'pod' && change.dataset['pod'] === value) return true;
  const facts = name === 'person' ? change.closest('.commit')?.querySelector('.commit-facts') : undefined;
  const links = [change, facts].flatMap((part) => [...(part?.querySelectorAll('a') ?? [])]);
  return links.some(({ pathname }) => pathname.endsWith(`/${FOLDERS[name]}/${value}/`));
}
