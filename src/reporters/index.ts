import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

/** The reporters, by the name that `check --format` takes. */
export const REPORTERS = { text, json, github, gitlab } as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a reporter. */
export type Format = keyof typeof REPORTERS;

/** Whether there is a reporter of a name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}
