import { LineCounter, parseDocument } from 'yaml';
import type { DiagramProblem } from '../result.ts';

/** Parsed settings, or why they cannot be read, with the line within the text that was given. */
export type ParsedYaml = { readonly value: unknown } | { readonly problem: DiagramProblem };

/** Reads settings, which front matter writes as YAML and directives as something near JSON, a part of YAML. */
export function parseYaml(text: string, what: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'json', strict: true, logLevel: 'silent' });
  const error = document.errors[0];
  if (!error) return { value: document.toJS({ maxAliasCount: 0 }) };
  return {
    problem: {
      message: `The ${what} of this diagram cannot be read: ${firstSentence(error.message)}`,
      hint: `Correct the ${what}, or leave it out: a handbook's diagrams have one look.`,
      line: lineCounter.linePos(error.pos[0]).line,
    },
  };
}

/** The parser adds where it happened and shows the line; both are said otherwise here. */
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
