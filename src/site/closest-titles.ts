import { distance } from 'fastest-levenshtein';

/** A page as the 404 page knows it: its title, its address from the root of the handbook, its former addresses. */
export type KnownPage = readonly [title: string, address: string, ...former: string[]];

/** Less alike than this is no suggestion; 1 is the same. */
const ALIKE = 0.55;
const SHOWN = 5;

/**
 * The pages whose address or title is closest to an address that leads nowhere, the closest first.
 * @param path from the root of the handbook
 */
export function closestTitles(path: string, pages: readonly KnownPage[]): KnownPage[] {
  const asked = wordsOf(path);
  if (asked.length === 0) return [];
  return pages
    .map((page) => ({ page, score: likeness(asked, page) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || (a.page[1] < b.page[1] ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ page }) => page);
}

/** How much of what was asked for a page has: the best of its title, its address and its former ones. */
function likeness(asked: readonly string[], [title, ...addresses]: KnownPage): number {
  const candidates = [wordsOf(title), ...addresses.flatMap((address) => [wordsOf(address), lastOf(address)])];
  const last = asked.slice(-Math.max(1, asked.length - 1));
  return Math.max(...candidates.map((words) => Math.max(overlap(asked, words), 0.97 * overlap(last, words))));
}

/** The share of words that both have, words with a slip in them counting less. */
function overlap(asked: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return 0;
  const total = (from: readonly string[], to: readonly string[]) =>
    from.reduce((sum, word) => sum + Math.max(...to.map((other) => alike(word, other))), 0);
  return (total(asked, words) + total(words, asked)) / (asked.length + words.length);
}

function alike(a: string, b: string): number {
  const score = 1 - distance(a, b) / Math.max(a.length, b.length);
  return score < 0.6 ? 0 : score;
}

function lastOf(address: string): string[] {
  return wordsOf(address.split('/').filter(Boolean).at(-1) ?? '');
}

function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replace(/(?:index)?\.(?:html|mdx?)$/, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
