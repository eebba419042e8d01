import { LineCounter, parseDocument } from 'yaml';
import type { DiagramProblem } from '../result.ts';

/** Parsed settings, or why they cannot be read, with the line within the text that was given. */
export type ParsedYaml = { readonly value: unknown } | { readonly problem: DiagramProblem };

/** Reads settings, which front matter writes as YAML and directives as something near JSON, a part of YAML. */
export function parseYaml(text: string, what: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core', logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return unreadable(what, firstSentence(error.message), lineCounter.linePos(error.pos[0]).line);
  try {
    return { value: document.toJS({ maxAliasCount: 10 }) };
  } catch {
    // A few lines of aliases to aliases can stand for more than a machine can hold.
    return unreadable(what, 'It repeats parts of itself too often', 1);
  }
}

function unreadable(what: string, why: string, line: number): ParsedYaml {
  return {
    problem: {
      message: `The ${what} of this diagram cannot be read: ${why}`,
      hint: `Correct the ${what}, or leave it out: a handbook’s diagrams have one look.`,
      line,
    },
  };
}

/** The parser adds where it happened and shows the line; both are said otherwise here. */
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
