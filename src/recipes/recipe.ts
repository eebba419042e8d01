import type { RootContent } from 'mdast';
import type { Kind } from '../org/collections/index.ts';
import type { Day } from '../org/day.ts';
import type { Answers } from './answers.ts';
import type { Handbook } from './handbook.ts';
import type { Question } from './question.ts';

/** How one kind of thing comes to be written down. */
export interface Recipe {
  /** What it makes, in a sentence for the usage. */
  readonly summary: string;
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
  /** The id of the new thing, `''` where the answers give none. */
  id(answers: Answers, on: Day): string;
  /** The pages to write, from answers that have been checked. */
  pages(id: string, answers: Answers, context: Context): NewPage[];
  /** What to do once they are written. */
  readonly next: string;
}

/** What a recipe may know besides the answers. */
export interface Context {
  readonly on: Day;
  readonly handbook: Handbook;
}

/** A page, not yet text. */
export interface NewPage {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: readonly NewField[];
  readonly body: readonly RootContent[];
  /** Guidance, as a comment below the fields. */
  readonly more?: string;
}

/** A field of the front matter. */
export interface NewField {
  readonly name: string;
  readonly value: unknown;
  /** Guidance, as a comment above it. */
  readonly above?: string;
  /** Guidance, as a comment at the end of a list: what could be added. */
  readonly below?: string;
}

/** A field as it was answered; none where it was not. */
export function answered(answers: Answers, flag: string, name = flag): NewField[] {
  const value = answers.one(flag);
  return value === undefined ? [] : [{ name, value }];
}

/** The same for a list. */
export function answeredList(answers: Answers, flag: string, name: string): NewField[] {
  return answers.has(flag) ? [{ name, value: answers.all(flag) }] : [];
}
