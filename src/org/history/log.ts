import type { Day } from '../day.ts';
import type { Org } from '../org.ts';
import type { Change, Subject } from './change.ts';
import { subjectsIn } from './dependents.ts';

/** A change with the pod whose matter it was, as things stood then. */
export interface LoggedChange {
  readonly change: Change;
  readonly pod?: Subject | undefined;
}

/** What one commit changed in the organisation. */
export interface LogEntry {
  readonly commit: string;
  /** The day on which it was written. */
  readonly day: Day;
  /** When it was written and when it came into the history, in seconds since 1970. */
  readonly authored: number;
  readonly committed: number;
  /** The author's name; nothing where the commit holds an address instead of a name. */
  readonly author: string | undefined;
  /** The number of the pull request that it names. */
  readonly request: string | undefined;
  readonly changes: readonly LoggedChange[];
}

/** The history of an organisation, as far as it is known. */
export interface Log {
  /**
   * Whether there is a history to tell of: `shallow` where the older part of it is not here, `no-git` where nothing is,
   * `off` where org.yaml wants none.
   */
  readonly state: 'known' | 'shallow' | 'no-git' | 'off';
  /** The newest first. Commits that changed nothing are not in it. */
  readonly entries: readonly LogEntry[];
}

/** How hosts name a pull request in the message of a commit. A number that stands there otherwise may be an issue's. */
const REQUESTS: readonly RegExp[] = [
  // GitHub, where a branch is merged, and GitLab, which says it at the end.
  /^Merge pull request #(\d{1,9})\b/,
  /^See merge request \S*!(\d{1,9})\s*$/m,
  // Where it is squashed, GitHub says it after the title.
  /^[^\n]*\([#!](\d{1,9})\)[ \t]*(?:\n|$)/,
];

/** The number of the pull request that a commit's message names: `(#12)`, `See merge request music/handbook!12`. */
export function requestIn(message: string): string | undefined {
  return REQUESTS.map((pattern) => pattern.exec(message)?.[1]).find((number) => number !== undefined);
}

/** Entries of one month, `2026-11`, in their order. */
export interface LogMonth {
  readonly month: string;
  readonly entries: readonly LogEntry[];
}

/** The newest month first. */
export function monthsOf(entries: readonly LogEntry[]): LogMonth[] {
  const months = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, within]) => ({ month, entries: within }));
}

/**
 * What of a log may be shown: nothing of the pages of people who are named nowhere, neither now nor at the time, and
 * these people's names nowhere else.
 */
export function shownLog(entries: readonly LogEntry[], org: Org): LogEntry[] {
  const hidden = hiddenPeople(entries, org);
  const isHidden = (subject: Subject) => subject.kind === 'person' && hidden.has(subject.id);
  const veil = (subject: Subject): Subject => (isHidden(subject) || subject.isUnlisted ? NOBODY : subject);
  const isShown = ({ change: { subject, files } }: LoggedChange) => {
    if (isHidden(subject)) return false;
    // Somebody listed may have a name that begins like that of somebody who is not.
    const end = subject.kind === 'person' ? '.md' : '';
    return ![subject.file, ...files].some((file) => belongsToOne(file, hidden, end));
  };
  return entries.flatMap((entry) => {
    const changes = entry.changes
      .filter(isShown)
      .map((each) => ({ ...each, change: veiled(each.change, veil) }));
    return changes.length === 0 ? [] : [{ ...entry, changes }];
  });
}

/** Stands for somebody of whom nothing is told but that somebody was there. */
const NOBODY: Subject = { kind: 'person', id: '', title: '', file: '', isUnlisted: true };

/** The people who are not listed today, and those who are gone and were not listed once. */
function hiddenPeople(entries: readonly LogEntry[], org: Org): ReadonlySet<string> {
  const past = entries
    .flatMap(({ changes }) => changes.flatMap(({ change }) => subjectsIn(change)))
    .filter(({ kind, id, isUnlisted }) => kind === 'person' && isUnlisted && !org.people.has(id));
  const present = [...org.people.values()].filter(({ data }) => !data.listed);
  return new Set([...past, ...present].map(({ id }) => id));
}

/** A person's page, and the pictures beside it, which bear the person's name too. */
function belongsToOne(file: string, people: ReadonlySet<string>, end: string): boolean {
  return [...people].some((id) => file.startsWith(`people/${id}${end}`));
}

function veiled(change: Change, veil: (subject: Subject) => Subject): Change {
  const value = (each: Change['before']) =>
    each && 'subjects' in each ? { subjects: each.subjects.map(veil) } : each;
  const { other, before, after } = change;
  return { ...change, other: other && veil(other), before: value(before), after: value(after) };
}

/** The paths at which pages lay, with those to which they were moved the last time. */
export function movesIn(entries: readonly LogEntry[]): Map<string, string> {
  const moves = entries
    .toReversed()
    .flatMap(({ changes }) => changes.flatMap(({ change }) => moveIn(change)));
  return new Map(moves);
}

function moveIn({ type, files: [from, to] }: Change): [string, string][] {
  return type === 'file-moved' && from !== undefined && to !== undefined ? [[from, to]] : [];
}

/** One change with the commit that made it. */
export interface PageChange extends LoggedChange {
  readonly entry: LogEntry;
}

/** What changed, the newest first, each with its commit; what only reads differently is not told. */
export function changesIn(entries: readonly LogEntry[]): PageChange[] {
  return entries.flatMap((entry) =>
    entry.changes
      .filter(({ change }) => change.type !== 'file-rewritten')
      .map((each) => ({ ...each, entry })),
  );
}

/**
 * The changes that name each page, the newest first, by the path of its file today. A page that was moved keeps what
 * was told of it before.
 */
export function changesByFile(entries: readonly LogEntry[]): Map<string, PageChange[]> {
  const today = new Map<string, string>();
  const found = new Map<string, PageChange[]>();
  for (const entry of entries) {
    for (const each of changesIn([entry])) {
      const files = new Set(subjectsIn(each.change).map(({ file }) => today.get(file) ?? file));
      for (const file of files) {
        const known = found.get(file);
        if (known) known.push(each);
        else found.set(file, [each]);
      }
    }
    const moves = entry.changes.flatMap(({ change }) => moveIn(change));
    for (const [from, to] of moves) today.set(from, today.get(to) ?? to);
  }
  return found;
}
