import { z } from 'zod';
import type { Kind } from '../collections/index.ts';
import { locate } from '../collections/locations.ts';
import type { Day } from '../day.ts';
import type { Place, RelatedPlace, Severity } from '../diagnostic.ts';
import type { Org } from '../org.ts';

/** What the rules stand for, in the order in which the health page tells of it. */
export const PRINCIPLES = {
  outcomes: 'Outcomes, not tasks',
  pods: 'Small pods that own outcomes',
  lenses: 'Three lenses, always covered',
  interfaces: 'Interfaces instead of meetings',
  'how-we-work': 'The how, in writing',
  judgment: 'Judgment, on record',
  guardrails: 'Guardrails that stay whole',
  people: 'People, with care',
  writing: 'A handbook that can be relied on',
} as const;

/** The principle of the handbook behind a rule. */
export type Principle = keyof typeof PRINCIPLES;

/** One rule: it reads an organisation the way a linter reads code, and explains itself. */
export interface Rule<Options extends z.ZodObject = z.ZodObject> {
  /** The file's name, and the name in org.yaml's `rules`, in `waive` and at the command line. */
  readonly id: string;
  /** What it asks for, in one sentence. */
  readonly summary: string;
  readonly principle: Principle;
  /** A paragraph: why anybody should care. */
  readonly why: string;
  /** How much a finding weighs unless org.yaml says otherwise. A finding may weigh less than its rule, never more. */
  readonly severity: Severity;
  /** A strict object; each option has a default and a description. */
  readonly options: Options;
  check(org: Org, context: RuleContext<z.infer<Options>>): Finding[];
  /** What passes and what does not: the rule's test, and a part of its page. */
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly FailingExample[] };
}

/** What a rule may know besides the organisation. */
export interface RuleContext<Options = unknown> {
  /** The day for which it is checked. */
  readonly on: Day;
  readonly options: Options;
  /** The day on which a file was last changed, where that is known. */
  readonly lastChanged: (file: string) => Day | undefined;
  /** The paths that a file had before it was renamed, where that is known. */
  readonly formerPaths: (file: string) => readonly string[];
  /** Files that are there and could not be read: nothing may be concluded from their absence in the organisation. */
  readonly unread: ReadonlySet<string>;
}

/** One thing a rule has found. The rule's id and severity are added when it is run. */
export interface Finding extends Place {
  /** What is wrong, in the reader's words, without a full stop. */
  readonly message: string;
  /** How to put it right. */
  readonly hint: string;
  readonly related?: readonly RelatedPlace[];
  /** Where this finding weighs less than its rule. */
  readonly severity?: Severity;
}

/** A tiny organisation. */
export interface Example {
  /** What it shows. */
  readonly title: string;
  /** Its files, by path. A missing org.yaml is filled in. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that complete the organisation and show nothing. */
  readonly background?: Readonly<Record<string, string>>;
  /** The day on which it is looked at; {@link EXAMPLE_DAY} unless told. */
  readonly on?: Day;
  readonly options?: Readonly<Record<string, unknown>>;
  /** When git last saw a change, by path. */
  readonly lastChanged?: Readonly<Record<string, Day>>;
  /** What they were called before, by path. */
  readonly formerPaths?: Readonly<Record<string, readonly string[]>>;
}

/** An example in which the rule finds something. */
export interface FailingExample extends Example {
  /** All of it, as `file:line:column message`. */
  readonly findings: readonly string[];
}

/** The day on which examples are looked at. */
export const EXAMPLE_DAY: Day = '2026-11-23';

/** For rules that have no options. */
export const noOptions = z.strictObject({});

/** Whether a file of a kind is there that could not be read, so that what it says is missing from the organisation. */
export function isAnyUnread({ unread }: RuleContext, kind: Kind): boolean {
  return [...unread].some((file) => {
    const location = locate(file);
    return location.what === 'record' && location.kind === kind;
  });
}
