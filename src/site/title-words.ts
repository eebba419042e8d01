/** Shorter words are found or not; guessing at them would guess at everything. */
export const SHORTEST_GUESS = 4;

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
