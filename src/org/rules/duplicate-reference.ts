import { SCHEMAS } from '../collections/index.ts';
import type { Entity } from '../org.ts';
import type { FieldPath } from '../record.ts';
import { referencesIn } from '../references.ts';
import { page, people, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const duplicateReference: Rule<typeof noOptions> = {
  id: 'duplicate-reference',
  summary: 'A list names each thing once.',
  principle: 'writing',
  why:
    'A second mention is a slip, and often hides another one: the name that should have stood there. The handbook counts ' +
    'each thing once, so a reader of the file and a reader of the page would see different numbers.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    return [...org.byFile.values()].flatMap((entity) =>
      repeated(entity, [...referencesInLists(entity), ...lensesOf(entity)]),
    );
  },
  examples: {
    passes: [
      {
        title: 'The same person in a pod twice, which may be right',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder], until: 2026-03-31 }',
            '  - { person: ana, lenses: [operator], from: 2026-04-01 }',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'A consumer, a lens and a vacancy, each twice',
        files: {
          'interfaces/log.md': page(['title: Log', 'provider: one', 'consumers: [two, two]']),
          'pods/two/pod.md': page([
            'title: Two',
            'members: [{ person: ana, lenses: [builder, builder] }]',
            'vacancies: [{ lens: operator }, { lens: operator }]',
          ]),
        },
        background: { ...people('ana'), ...pods('one') },
        findings: [
          'interfaces/log.md:4:18 Unexpected second "two" in this list',
          'pods/two/pod.md:3:44 Unexpected second "builder" in this list',
          'pods/two/pod.md:4:41 Unexpected second "operator" in this list',
        ],
      },
    ],
  },
};

/** A value of a list, with the path of the list. */
interface Item {
  readonly list: FieldPath;
  readonly path: FieldPath;
  readonly value: string;
}

function referencesInLists({ kind, data }: Entity): Item[] {
  return referencesIn(SCHEMAS[kind], data)
    .filter(({ path }) => typeof path.at(-1) === 'number')
    .map(({ path, id }) => ({ list: path.slice(0, -1), path, value: id }));
}

function lensesOf(entity: Entity): Item[] {
  if (entity.kind !== 'pod') return [];
  const { members, vacancies } = entity.data;
  return [
    ...members.flatMap(({ lenses }, index) =>
      lenses.map((value, position) => {
        const list = ['members', index, 'lenses'];
        return { list, path: [...list, position], value };
      }),
    ),
    ...vacancies.map(({ lens }, index) => ({
      list: ['vacancies'],
      path: ['vacancies', index, 'lens'],
      value: lens,
    })),
  ];
}

function repeated({ source }: Entity, items: readonly Item[]): Finding[] {
  const first = new Map<string, FieldPath>();
  return items.flatMap(({ list, path, value }) => {
    const key = JSON.stringify([list, value]);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, path);
      return [];
    }
    return [
      {
        ...source.place(path),
        message: `Unexpected second ${JSON.stringify(value)} in this list`,
        hint: 'Take one of the two away, or write the one that was meant.',
        related: [{ ...source.place(earlier), message: 'the first one' }],
      },
    ];
  });
}
