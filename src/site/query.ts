import { distance } from 'fastest-levenshtein';

/** Shorter words are found or not; guessing at them would guess at everything. */
const SHORTEST_GUESS = 4;

/** The parts of a text that can be searched for, in lower case. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that titles are made of: what a mistyped word is held against. */
export function titleWords(titles: readonly string[]): string[] {
  const words = titles.flatMap(wordsOf).filter((word) => word.length >= SHORTEST_GUESS);
  return [...new Set(words)].sort();
}

/**
 * "Who decides about ads?" asks for pages with "decides ads": the other words are on every page.
 * Between quotation marks, and where nothing else would be left, they stay.
 */
export function withoutSmallWords(query: string, small: ReadonlySet<string>): string {
  if (query.includes('"')) return query;
  const kept = query.split(/\s+/).filter((word) => !small.has(wordsOf(word).join('')));
  return kept.length > 0 ? kept.join(' ') : query;
}

/**
 * The query with each word that nothing is called replaced by the nearest one that something is; nothing if every
 * word is known or none is near.
 * @param known words in lower case, as `titleWords` gives them
 */
export function correctedQuery(query: string, known: readonly string[]): string | undefined {
  const corrected = query.replaceAll(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => nearestWord(word.toLowerCase(), known) ?? word,
  );
  return corrected === query ? undefined : corrected;
}

function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length < SHORTEST_GUESS || known.some((each) => each.startsWith(word))) return undefined;
  const limit = word.length < 6 ? 1 : 2;
  const near = known
    .filter((each) => Math.abs(each.length - word.length) <= limit)
    .map((each) => ({ each, edits: distance(word, each) }))
    .filter(({ edits }) => edits <= limit);
  return near.sort((a, b) => a.edits - b.edits)[0]?.each;
}
