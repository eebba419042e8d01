/** What stands in a sentence beside its words: a text, a number, a link, a component. */
export type Part = unknown;

/** A sentence with links or components in it, as the parts that a page shows one after the other. */
export type Sentence = readonly Part[];

/**
 * Writes a sentence around its parts: `` say`from ${pod} since ${day}` ``. Each language puts them where its grammar
 * wants them, and a page gives them as it would give any value.
 */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return words.flatMap((text, index) => (index < parts.length ? [text, parts[index]] : [text]));
}
