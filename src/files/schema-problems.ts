import type { z } from 'zod';
import { EXPECTED_DAY } from '../org/collections/fields.ts';
import { fieldNames } from '../org/collections/shape.ts';
import type { Diagnostic, Place } from '../org/diagnostic.ts';
import type { FieldPath, Source } from '../org/record.ts';
import { didYouMean, nearest } from '../org/suggest.ts';

type Issue = z.core.$ZodIssue;

/** Everything a schema finds wrong with data, each at the place where it is written and in the writer's words. */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  source: Source,
  issues: readonly Issue[],
): Diagnostic[] {
  const context = { schema, data, source, misspelt: misspelt(schema, issues) };
  return issues.flatMap((issue) => explain(issue, [], context));
}

interface Context {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly source: Source;
  /** Paths of the fields that unknown ones were meant to be: that they are missing is the same mistake. */
  readonly misspelt: ReadonlySet<string>;
}

function misspelt(schema: z.ZodType, issues: readonly Issue[], above: FieldPath = []): Set<string> {
  const paths = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = [...above, ...(issue.path as FieldPath)];
    return issue.keys.map((key) => JSON.stringify([...path, nearest(key, fieldNames(schema, path))]));
  });
  return new Set(paths);
}

function explain(issue: Issue, above: FieldPath, context: Context): Diagnostic[] {
  const path = [...above, ...(issue.path as FieldPath)];
  const at = context.source.place(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, context));
  if (issue.code === 'invalid_union') return explainUnion(issue, path, context);
  const value = valueAt(context.data, path);
  if (value === undefined) return context.misspelt.has(JSON.stringify(path)) ? [] : [missing(path, context)];
  if (issue.code === 'invalid_value') return [problem(at, ...unexpectedChoice(value, issue.values))];
  if (issue.code === 'invalid_type') return [problem(at, ...unexpectedType(value, issue.expected))];
  return [problem(at, `${issue.message}${quote(value)}`, fixOf(issue, path))];
}

function fixOf({ message }: Issue, path: FieldPath): string {
  if (message === EXPECTED_DAY)
    return 'Write it in digits with hyphens: four for the year, two for the month, two for the day.';
  return `Mend the field ${JSON.stringify(lastKey(path))}.`;
}

function unknownField(key: string, path: FieldPath, { schema, source }: Context): Diagnostic {
  const known = fieldNames(schema, path);
  const hint = didYouMean(key, known) ?? `Known fields here: ${known.join(', ')}.`;
  return problem(source.placeOfKey([...path, key]), `Unknown field ${JSON.stringify(key)}`, hint);
}

function missing(path: FieldPath, { source }: Context): Diagnostic {
  const key = lastKey(path);
  return problem(source.place(path), `The field ${JSON.stringify(key)} is missing`, `Add "${key}: …".`);
}

/** Speaks of the alternative that the writer was at: the one whose own type fits. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, context: Context): Diagnostic[] {
  const fitting = issue.errors.filter((branch) => !branch.some(isOfWholeValue));
  const [branch] = fitting.length > 0 ? fitting : issue.errors.filter((each) => !each.some(isWrongType));
  if (branch) {
    const inside = { ...context, misspelt: misspelt(context.schema, branch, path) };
    return branch.flatMap((inner) => explain(inner, path, inside));
  }
  const value = valueAt(context.data, path);
  const expected = [
    ...new Set(
      issue.errors
        .flat()
        .filter(isWrongType)
        .map((each) => noun(each.expected)),
    ),
  ];
  return [problem(context.source.place(path), ...unexpectedType(value, expected.join(' or ')))];
}

function isWrongType(issue: Issue): issue is z.core.$ZodIssueInvalidType {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function isOfWholeValue(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys';
}

function unexpectedChoice(value: unknown, choices: readonly unknown[]): [message: string, hint: string] {
  const known = choices.map(String);
  return [
    `Unexpected ${show(value)}, expected one of ${known.join(', ')}`,
    (typeof value === 'string' && didYouMean(value, known)) || `Write one of ${known.join(', ')}.`,
  ];
}

function unexpectedType(value: unknown, expected: string): [message: string, hint: string] {
  const wanted = noun(expected);
  const message = `Unexpected ${show(value)}, expected ${wanted}`;
  if (value === null) return [message, 'Write a value after the colon, or take the field away.'];
  const isScalarValue = typeof value === 'number' || typeof value === 'boolean';
  if (wanted === 'text' && isScalarValue) return [message, 'Put it in double quotes, as you wrote it.'];
  if (wanted === 'text' && isMapping(value))
    return [message, 'Put text with a colon in it in double quotes.'];
  if (wanted === 'a list') return [message, 'Write each item on a line of its own, after "- ".'];
  if (wanted === 'a number' && typeof value === 'string')
    return [message, 'Write the bare number, without unit or quotes.'];
  return [message, `Write ${wanted}.`];
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'fields with values',
};

function noun(expected: string): string {
  return NOUNS[expected] ?? expected;
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isMapping(value)) return 'fields with values';
  // JSON knows neither infinity nor "not a number" and would call them null.
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function quote(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? ` (${show(value)})` : '';
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );
}

function lastKey(path: FieldPath): string {
  return String([...path].reverse().find((step) => typeof step === 'string') ?? 'file');
}

function problem(at: Place, message: string, hint: string): Diagnostic {
  return {
    rule: 'schema',
    severity: 'error',
    file: at.file,
    line: at.line,
    column: at.column,
    message,
    hint,
  };
}
