import { articleOf } from './article.ts';
import type { Change, ChangeType, Subject, Value } from './change.ts';

/**
 * How a language tells of each kind of change. A text in braces stands for a field of the change; what stands in
 * square brackets is left out where one of its fields is missing: `{other} joins {subject}[ as {after}][ on {day}]`.
 * `{a before}` is the field with "a" or "an" in front of it, for languages that have these.
 */
export type Sentences = Readonly<Record<ChangeType, string>>;

/** A piece of a sentence: words, or something to write in the way of the place where it is shown. */
export type SentencePart =
  | { readonly words: string }
  | { readonly subject: Subject }
  | { readonly value: Value };

/** Writes a value in plain words, where it has to be known how they begin. */
type Write = (value: Value) => string;

/** Tells of a change in the words of a language. */
export function sentenceOf(change: Change, sentences: Sentences, write: Write): SentencePart[] {
  return sentences[change.type].split(/(\[[^\]]*\])/).flatMap((piece) => {
    const isOptional = piece.startsWith('[');
    const parts = fill(isOptional ? piece.slice(1, -1) : piece, change, write);
    return isOptional && parts.includes(undefined) ? [] : parts.filter((part) => part !== undefined);
  });
}

function fill(template: string, change: Change, write: Write): (SentencePart | undefined)[] {
  return template
    .split(/(\{(?:a )?\w+\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const [, article, name] = /^\{(a )?(\w+)\}$/.exec(piece) ?? [];
      if (name === undefined) return { words: piece };
      const part = fieldOf(change, name);
      if (article === undefined || part === undefined || !('value' in part)) return part;
      return [{ words: `${articleOf(write(part.value))} ` }, part];
    });
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
