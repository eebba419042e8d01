import type { Place } from '../diagnostic.ts';
import type { Entity, Org } from '../org.ts';
import type { FieldPath, Source } from '../record.ts';
import { page } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';

export const privacy: Rule<typeof noOptions> = {
  id: 'privacy',
  summary: 'People who are not listed are named nowhere.',
  principle: 'people',
  why:
    'Somebody who is counted and not named has asked for that, or has to be protected. One sentence in a guide undoes it, ' +
    'and search engines remember it. Only full names of two words or more are looked for: a first name alone may be ' +
    'anybody’s, or a month.',
  severity: 'error',
  options: noOptions,
  check(org) {
    const names = unlistedNames(org);
    if (!names) return [];
    const published = [...org.byFile.values()].filter((each) => each.kind !== 'person' || each.data.listed);
    const places = [
      ...inData(org.settings, org.source, names),
      ...published.flatMap((each) => [...inData(each.data, each.source, names), ...inBody(each, names)]),
    ];
    // The message keeps the name to itself, because findings are published.
    return places.map((place) => ({
      ...place,
      message: 'This names a person who is not listed',
      hint: 'Say what was done instead of who did it, or list the person if they agree.',
    }));
  },
  examples: {
    passes: [
      {
        title: 'What they do, and a namesake in part',
        files: {
          'people/xaver-pianissimo.md': page(['name: Xaver Pianissimo', 'listed: false']),
          'guide/on-call.md': page(
            ['title: On call'],
            'Our second Operator answers. Xaver Pianissimova does not.\n',
          ),
        },
      },
      {
        title: 'Listed people',
        files: {
          'people/ana-larghetto.md': page(['name: Ana Larghetto']),
          'guide/on-call.md': page(['title: On call'], 'Ana Larghetto answers.\n'),
        },
      },
    ],
    fails: [
      {
        title: 'In a text across two lines, in a summary, and in a diagram',
        files: {
          'people/xaver-pianissimo.md': page(['name: Xaver Pianissimo', 'listed: false']),
          'guide/on-call.md': page(['title: On call'], 'At night it is *Xaver\nPianissimo* who answers.\n'),
          'pods/steady-stream/pod.md': page(
            ['title: Steady Stream', 'summary: Ask xaver pianissimo.'],
            '```mermaid\nflowchart LR\n  Alarm --> Xaver Pianissimo\n```\n',
          ),
        },
        findings: [
          'guide/on-call.md:4:17 This names a person who is not listed',
          'pods/steady-stream/pod.md:3:10 This names a person who is not listed',
          'pods/steady-stream/pod.md:7:13 This names a person who is not listed',
        ],
      },
    ],
  },
};

/** Finds any of the names, however they are wrapped or emphasised. */
function unlistedNames(org: Org): RegExp | undefined {
  const people = [...org.people.values()];
  const listed = new Set(people.filter(({ data }) => data.listed).map(({ title }) => title.toLowerCase()));
  const names = people
    .filter(({ data, title }) => !data.listed && !listed.has(title.toLowerCase()))
    .map(({ title }) => title.normalize('NFC').split(/\s+/).map(RegExp.escape))
    .filter((words) => words.length > 1)
    .map((words) => words.join('(?:[\\s*_~]|&nbsp;)+'));
  if (names.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** In the whole body, because code and the descriptions of images are published too. */
function inBody({ body, source: { file } }: Entity, names: RegExp): Place[] {
  const text = body.text.normalize('NFC');
  return [...text.matchAll(names)].map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    return { file, line: body.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}

function inData(data: unknown, source: Source, names: RegExp, path: FieldPath = []): Place[] {
  if (typeof data === 'string') return data.normalize('NFC').search(names) < 0 ? [] : [source.place(path)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    inData(value, source, names, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
