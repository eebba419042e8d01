import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../org/diagnostic.ts';
import { excerpt, printable } from './excerpt.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { summarise } from './tally.ts';

/** For people at a terminal: file by file, each problem with its line, a hint and the places that belong to it. */
export const text: Reporter = (diagnostics, options = {}) => {
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, options));
  return `${[...blocks, summarise(diagnostics)].join('\n\n')}\n`;
};

type Style = Parameters<typeof styleText>[0];

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

function block(diagnostic: Diagnostic, options: ReportOptions): string {
  const { prefix = '' } = options;
  const paint = (style: Style, words: string) =>
    options.useColour ? styleText(style, words, { validateStream: false }) : words;
  const place = ({ file, line, column }: { file: string; line: number; column: number }) =>
    printable(`${prefix}${file}:${line}:${column}`);
  const { severity, message, hint, rule, related = [] } = diagnostic;
  return [
    `${paint('bold', place(diagnostic))} ${paint(COLOURS[severity], severity)} ${printable(message)}  ${paint('dim', rule)}`,
    ...sourceLines(diagnostic, options).map((line) => paint('dim', line)),
    ...(hint === undefined ? [] : [`  ${paint('cyan', 'hint:')} ${printable(hint)}`]),
    ...related.map((each) => `  ${paint('cyan', 'see:')} ${place(each)} ${printable(each.message)}`),
  ].join('\n');
}

/** The line that is meant, with a caret under the place; nothing where the file as a whole is meant. */
function sourceLines({ file, line, column }: Diagnostic, { source }: ReportOptions): string[] {
  const written = source?.(file)?.split(/\r\n?|\n/)[line - 1];
  const isWholeFile = line === 1 && column === 1;
  if (written === undefined || isWholeFile) return [];
  const { text: shown, indent } = excerpt(written, column);
  const number = String(line);
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(indent)}^`];
}
