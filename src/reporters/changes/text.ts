import { styleText } from 'node:util';
import type { Diagnostic } from '../../org/diagnostic.ts';
import { printable } from '../excerpt.ts';
import { type Follows, followsOf } from './follows.ts';
import { type ChangesReport, groupTitle, isContinued } from './report.ts';
import { plainSentence, summarise } from './summary.ts';
import { list, nameOf } from './write-value.ts';

type Style = Parameters<typeof styleText>[0];

/** For people at a terminal: pod by pod, a sentence for each change, and below it what follows. */
export function changesAsText(report: ChangesReport, useColour = false): string {
  const paint = (style: Style, words: string) =>
    useColour ? styleText(style, words, { validateStream: false }) : words;
  const { difference, groups, notes, before, after } = report;
  const blocks = groups.map((group, at) => {
    const indent = group.outcome ? '    ' : '  ';
    const follows = followsOf(group.changes);
    return [
      ...(isContinued(group, groups[at - 1]) ? [] : [paint('bold', printable(groupTitle(group)))]),
      ...(group.outcome ? [`  ${paint('bold', printable(group.outcome.title))}`] : []),
      ...group.changes.flatMap(({ change }, index) => [
        `${indent}${printable(plainSentence(change, report.lensLabel))}`,
        ...lines(follows[index]).map((line) => `${indent}  ${paint('dim', printable(line))}`),
      ]),
    ].join('\n');
  });
  const findings = [
    ...findingLines('New findings', difference.found, (title) => paint('yellow', title)),
    ...findingLines('No longer found', difference.fixed, (title) => paint('green', title)),
  ];
  return [
    printable(`From ${before} to ${after}`),
    ...notes.map((note) => `${paint('yellow', 'note:')} ${printable(note)}`),
    ...blocks,
    ...findings,
    printable(summarise(difference, report.lensLabel)),
  ]
    .join('\n\n')
    .concat('\n');
}

function lines(follows: Follows | undefined): string[] {
  if (!follows) return [];
  const { concerned, found, fixed } = follows;
  const names = concerned.subjects.map(nameOf);
  const more = concerned.more > 0 ? [`${concerned.more} more`] : [];
  return [
    ...(names.length > 0 ? [`concerns ${list([...names, ...more])}`] : []),
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
