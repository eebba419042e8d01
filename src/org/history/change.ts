import type { Kind } from '../collections/index.ts';
import type { Lens } from '../collections/lens.ts';
import type { Day } from '../day.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a change speaks of: enough to name it and to find its page in either version. Plain data, so that changes can
 * be written to JSON, kept in a cache and shown long after the organisation they were found in.
 */
export interface Subject {
  /** `organisation` for org.yaml, `function` for an entry in it, `file` for what is no page: images, unread files. */
  readonly kind: Kind | 'organisation' | 'function' | 'file';
  readonly id: string;
  /** The words by which people know it. */
  readonly title: string;
  /** Path relative to the content folder: where it lies now, or where it last lay. */
  readonly file: string;
  /** It is a person who wants to be named nowhere. */
  readonly isUnlisted?: true;
}

/** A value before or after a change, with what it takes to write it in any language. */
export type Value =
  /** Text as somebody wrote it. */
  | { readonly text: string }
  /** The id of a status, a mode or another word that the handbook has words for. */
  | { readonly word: string }
  | { readonly day: Day }
  | { readonly number: number; readonly unit: string | undefined }
  /** In the order written: the first is the primary one. */
  | { readonly lenses: readonly Lens[] }
  | { readonly subjects: readonly Subject[] }
  /** Anything else that front matter can hold, as JSON. */
  | { readonly json: string };

/** One thing that is different between two versions of an organisation. */
export interface Change {
  readonly type: ChangeType;
  readonly subject: Subject;
  /** The second party: the person who joins, the pod that consumes, the outcome's guardrail. */
  readonly other?: Subject | undefined;
  /** Which of the subject's parts: a measure's metric, a section's heading, a field's path. */
  readonly part?: string | undefined;
  /** The day from which it holds, where the files say so. */
  readonly day?: Day | undefined;
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
  /** The files in which it was written, in the order of their paths; those of the newer version where there are both. */
  readonly files: readonly string[];
}

/** Every kind of change that has a name. */
export type ChangeType = keyof Vocabulary & string;
