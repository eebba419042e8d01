import { subjectsIn } from '../org/history/dependents.ts';
import type { LogPage } from '../org/history/log-pages.ts';
import type { Entity } from '../org/org.ts';
import { compareByTitle } from '../org/title-order.ts';
import { authorOf } from './change-author.ts';
import { pageOf } from './history.ts';
import { words } from './languages/index.ts';

/** One thing by which a log can be narrowed, with what it can be narrowed to. */
export interface LogFacet {
  /** What the address of the page calls it. */
  readonly name: 'pod' | 'outcome' | 'person' | 'kind';
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** The pods, outcomes and people that a log names and that have a page today, and the kinds of things that changed. */
export function choicesInLog(pages: readonly LogPage[]): LogFacet[] {
  const { changes: say } = words();
  const entries = pages.flatMap((page) => page.entries);
  const changes = entries.flatMap((entry) => entry.changes);
  const named = changes
    .flatMap(({ change, pod }) => [...subjectsIn(change), ...(pod ? [pod] : [])])
    .map((subject) => pageOf(subject));
  const authors = entries.map(authorOf).filter((author) => typeof author === 'object');
  const things = new Set([...named, ...authors].filter((entity) => entity !== undefined));
  const kinds = new Set(changes.map(({ change }) => change.subject.kind));
  return [
    { name: 'pod', label: say.pod, choices: choicesOf(things, 'pod') },
    { name: 'outcome', label: say.outcome, choices: choicesOf(things, 'outcome') },
    { name: 'person', label: say.person, choices: choicesOf(things, 'person') },
    {
      name: 'kind',
      label: say.kind,
      choices: Object.entries(say.kinds)
        .filter(([kind]) => kinds.has(kind as keyof typeof say.kinds))
        .map(([id, label]) => ({ id, label })),
    },
  ];
}

function choicesOf(things: ReadonlySet<Entity>, kind: Entity['kind']) {
  return [...things]
    .filter((entity) => entity.kind === kind)
    .sort(compareByTitle)
    .map(({ id, title }) => ({ id, label: title }));
}
