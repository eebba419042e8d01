import { correctedQuery, withoutSmallWords, wordsOf } from '../../site/query.ts';
import style from '../../styles/search.css?url';
import { loadStyle } from '../load-style.ts';
import { buildDialog } from './build-dialog.ts';
import { resultItem } from './result-item.ts';
import { type Found, type FoundPage, openIndex, type SearchIndex } from './search-index.ts';
import type { SearchWords } from './search-words.ts';

/** How many results are shown at a time. */
const PAGE = 10;
/** How long a reader has to stop writing before a search begins, in milliseconds. */
const PAUSE = 120;

/** Whether `/` opens search, as this reader has it. It is handed over, since a module for it would be one more to load. */
export interface SlashKey {
  isOn(): boolean;
  keep(isOn: boolean): void;
}

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search dialog, and makes it before, the first time. What failed then is tried again the next time.
 * @param words address of what it says
 */
export async function openDialog(words: string, slash: SlashKey): Promise<void> {
  dialog ??= makeDialog(words, slash).catch((problem) => {
    dialog = undefined;
    throw problem;
  });
  const made = await dialog;
  if (!made.open) made.showModal();
  const input = made.querySelector('input');
  input?.focus();
  input?.select();
}

async function makeDialog(address: string, slash: SlashKey): Promise<HTMLDialogElement> {
  const [words] = await Promise.all([fetchWords(address), loadStyle(style)]);
  const made = buildDialog(words);
  const choice = made.querySelector<HTMLInputElement>('.search-foot input');
  if (choice) offerSlash(choice, slash);
  new Search(made, words);
  return made;
}

function offerSlash(choice: HTMLInputElement, slash: SlashKey): void {
  choice.checked = slash.isOn();
  choice.addEventListener('change', () => slash.keep(choice.checked));
}

async function fetchWords(address: string): Promise<SearchWords> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be had: ${answer.status}`);
  return answer.json();
}

class Search {
  readonly #dialog: HTMLDialogElement;
  readonly #words: SearchWords;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #index: Promise<SearchIndex> | undefined;
  #vocabulary: Promise<readonly string[]> | undefined;
  #found: Found | undefined;
  #latest = 0;
  #running: Promise<void> = Promise.resolve();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement, words: SearchWords) {
    this.#dialog = dialog;
    this.#words = words;
    this.#form = this.#part('form');
    this.#input = this.#part('[name="query"]');
    this.#list = this.#part('ol');
    this.#listen();
    this.#open().catch(() => {});
  }

  #part<T extends Element>(selector: string): T {
    const part = this.#dialog.querySelector<T>(selector);
    if (!part) throw new Error(`The search dialog has no ${selector}`);
    return part;
  }

  #listen(): void {
    const dialog = this.#dialog;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#begin(), PAUSE);
    });
    this.#part('.search-types').addEventListener('change', () => this.#begin());
    this.#part('.search-more').addEventListener('click', () => this.#showMore());
    this.#part('.search-close').addEventListener('click', () => dialog.close());
    this.#part('.search-guess button').addEventListener('click', ({ currentTarget }) => {
      this.#input.value = (currentTarget as HTMLElement).textContent ?? '';
      this.#input.focus();
      this.#begin();
    });
    this.#form.addEventListener('submit', async (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      this.#begin();
      await this.#running;
      this.#links()[0]?.click();
    });
    dialog.addEventListener('keydown', (event) => this.#move(event));
    dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
      const isLink = target instanceof Element && target.closest('a') !== null;
      // A result may be on this very page, and then nothing else would close the dialog.
      if (target === dialog || (isLink && !ctrlKey && !metaKey && !shiftKey)) dialog.close();
    });
  }

  /** A failure is tried again at the next search. */
  #open(): Promise<SearchIndex> {
    this.#index ??= openIndex(this.#words.index);
    this.#index.catch(() => {
      this.#index = undefined;
    });
    return this.#index;
  }

  #begin(): void {
    const turn = ++this.#latest;
    this.#running = this.#search(turn).catch(() => {
      if (turn === this.#latest) this.#show(undefined, this.#words.failed);
    });
  }

  async #search(turn: number): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') return this.#show(undefined, '');
    const index = await this.#open();
    const type = String(new FormData(this.#form).get('type') ?? '');
    const asked = withoutSmallWords(query, new Set(this.#words.smallWords.split(' ')));
    const found = await index.search(asked, { filters: type === '' ? {} : { type } });
    const pages = await Promise.all(found.results.slice(0, PAGE).map((result) => result.data()));
    if (turn !== this.#latest) return;
    this.#show(found, this.#count(found.results.length), pages);
    const guess = await this.#guess(query, pages);
    if (turn === this.#latest) this.#offer(guess);
  }

  /** @param found nothing where nothing was searched for */
  #show(found: Found | undefined, status: string, pages: readonly FoundPage[] = []): void {
    this.#found = found;
    this.#part('.search-status').textContent = status;
    this.#part<HTMLElement>('.search-hint').hidden = found !== undefined || status !== '';
    this.#offer(undefined);
    this.#list.replaceChildren();
    this.#add(pages);
    const types = this.#part<HTMLElement>('.search-types');
    types.hidden = found === undefined;
    for (const input of types.querySelectorAll<HTMLInputElement>('input:not([value=""])')) {
      const count = found?.totalFilters.type?.[input.value] ?? 0;
      const place = input.parentElement?.querySelector('.search-count');
      if (place) place.textContent = count === 0 ? '' : this.#number(count);
      input.disabled = count === 0 && !input.checked;
    }
  }

  #add(pages: readonly FoundPage[]): void {
    this.#list.append(...pages.map((page) => resultItem(page, this.#words.types)));
    const rest = (this.#found?.results.length ?? 0) - this.#list.childElementCount;
    this.#part<HTMLElement>('.search-more').hidden = rest <= 0;
  }

  async #showMore(): Promise<void> {
    const { childElementCount: shown } = this.#list;
    const turn = this.#latest;
    const next = this.#found?.results.slice(shown, shown + PAGE) ?? [];
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#latest) return;
    this.#add(pages);
    this.#list.children[shown]?.querySelector('a')?.focus();
  }

  /** What a word that stands on none of the pages was probably meant to be. */
  async #guess(query: string, pages: readonly FoundPage[]): Promise<string | undefined> {
    const texts = pages.map(({ meta, content }) => `${meta.title} ${content}`.toLowerCase());
    if (wordsOf(query).every((word) => texts.some((text) => text.includes(word)))) return undefined;
    this.#vocabulary ??= fetch(`${this.#words.index}words.json`).then((answer) => answer.json());
    return correctedQuery(query, await this.#vocabulary);
  }

  #offer(guess: string | undefined): void {
    this.#part('.search-guess button').textContent = guess ?? '';
    this.#part<HTMLElement>('.search-guess').hidden = guess === undefined;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Arrow keys go from the field through the results and back; between types they do what they do for radio buttons. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops: HTMLElement[] = [this.#input, ...this.#links()];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = step === undefined || here < 0 ? undefined : stops[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  #count(results: number): string {
    if (results === 0) return this.#words.nothing;
    const category = new Intl.PluralRules(document.documentElement.lang).select(results);
    return (this.#words.results[category] ?? this.#words.results.other).replaceAll(
      '#',
      this.#number(results),
    );
  }

  #number(value: number): string {
    return value.toLocaleString(document.documentElement.lang);
  }
}
