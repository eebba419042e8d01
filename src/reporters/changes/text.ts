import { styleText } from 'node:util';
import type { Diagnostic } from '../../org/diagnostic.ts';
import type { Consequence } from '../../org/history/difference.ts';
import { sentenceOf } from '../../org/history/sentence.ts';
import { printable } from '../excerpt.ts';
import { type ChangesReport, groupTitle, summarise } from './report.ts';
import { SENTENCES } from './sentences.ts';
import { list, nameOf, writeValue } from './write-value.ts';

type Style = Parameters<typeof styleText>[0];

/** For people at a terminal: pod by pod, a sentence for each change, and below it what follows. */
export function changesAsText(report: ChangesReport, useColour = false): string {
  const paint = (style: Style, words: string) =>
    useColour ? styleText(style, words, { validateStream: false }) : words;
  const { difference, groups, notes, before, after } = report;
  const blocks = groups.map((group) =>
    [
      paint('bold', printable(groupTitle(group))),
      ...group.changes.flatMap((each) => [
        `  ${printable(sentence(each, report))}`,
        ...follows(each).map((line) => `    ${paint('dim', printable(line))}`),
      ]),
    ].join('\n'),
  );
  const findings = [
    ...findingLines('New findings', difference.found, (title) => paint('yellow', title)),
    ...findingLines('No longer found', difference.fixed, (title) => paint('green', title)),
  ];
  return [
    printable(`From ${before} to ${after}`),
    ...notes.map((note) => `${paint('yellow', 'note:')} ${printable(note)}`),
    ...blocks,
    ...findings,
    summarise(difference),
  ]
    .join('\n\n')
    .concat('\n');
}

function sentence({ change }: Consequence, { lensLabel }: ChangesReport): string {
  return sentenceOf(change, SENTENCES)
    .map((part) =>
      'words' in part
        ? part.words
        : 'subject' in part
          ? nameOf(part.subject)
          : writeValue(part.value, lensLabel),
    )
    .join('');
}

function follows({ dependents, found, fixed }: Consequence): string[] {
  const MOST = 6;
  const named = dependents.slice(0, MOST).map(nameOf);
  const more = dependents.length > MOST ? [`${dependents.length - MOST} more`] : [];
  return [
    ...(dependents.length > 0 ? [`concerns ${list([...named, ...more])}`] : []),
    ...found.map(({ message }) => `new: ${message}`),
    ...fixed.map(({ message }) => `fixed: ${message}`),
  ];
}

function findingLines(
  title: string,
  found: readonly Diagnostic[],
  paint: (title: string) => string,
): string[] {
  if (found.length === 0) return [];
  const lines = found.map(
    ({ file, line, column, severity, message, rule }) =>
      `  ${printable(`${file}:${line}:${column} ${severity} ${message}`)}  ${rule}`,
  );
  return [[paint(title), ...lines].join('\n')];
}
