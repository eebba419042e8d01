import type { Change, ChangeType, Subject, Value } from './change.ts';

/**
 * How a language tells of each kind of change. A text in braces stands for a field of the change; what stands in
 * square brackets is left out where one of its fields is missing: `{other} joins {subject}[ as {after}][ on {day}]`.
 */
export type Sentences = Readonly<Record<ChangeType, string>>;

/** A piece of a sentence: words, or something to write in the way of the place where it is shown. */
export type SentencePart =
  | { readonly words: string }
  | { readonly subject: Subject }
  | { readonly value: Value };

/** Tells of a change in the words of a language. */
export function sentenceOf(change: Change, sentences: Sentences): SentencePart[] {
  return sentences[change.type].split(/(\[[^\]]*\])/).flatMap((piece) => {
    const isOptional = piece.startsWith('[');
    const parts = fill(isOptional ? piece.slice(1, -1) : piece, change);
    return isOptional && parts.includes(undefined) ? [] : parts.filter((part) => part !== undefined);
  });
}

function fill(template: string, change: Change): (SentencePart | undefined)[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? fieldOf(change, piece.slice(1, -1)) : { words: piece }));
}

function fieldOf(
  { subject, other, part, day, before, after }: Change,
  name: string,
): SentencePart | undefined {
  const fields: Readonly<Record<string, SentencePart | undefined>> = {
    subject: { subject },
    other: other && { subject: other },
    part: part === undefined ? undefined : { value: { text: part } },
    day: day === undefined ? undefined : { value: { day } },
    before: before && { value: before },
    after: after && { value: after },
  };
  return fields[name];
}
