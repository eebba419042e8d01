import { similarity } from './similarity.ts';

/** What happened to the items of a list of sentences. */
export interface SentenceChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same thing in other words. */
  readonly reworded: readonly { readonly before: string; readonly after: string }[];
}

/** Compares two lists of sentences, whatever their order. */
export function compareSentences(before: readonly string[], after: readonly string[]): SentenceChanges {
  const removed = before.filter((text) => !after.includes(text));
  const added = after.filter((text) => !before.includes(text));
  const reworded: { before: string; after: string }[] = [];
  for (const old of [...removed]) {
    const young = added.find((text) => similarity(words(old), words(text)) >= 0.5);
    if (young === undefined) continue;
    reworded.push({ before: old, after: young });
    removed.splice(removed.indexOf(old), 1);
    added.splice(added.indexOf(young), 1);
  }
  return { added, removed, reworded };
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What is in one list and not in the other, by a key. */
export function missingFrom<T>(list: readonly T[], other: readonly T[], key: (item: T) => string): T[] {
  const keys = new Set(other.map(key));
  return list.filter((item) => !keys.has(key(item)));
}
