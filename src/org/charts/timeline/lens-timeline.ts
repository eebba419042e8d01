import { LENSES, type Lens } from '../../collections/lens.ts';
import { type LensCoverage, uncoveredLenses } from '../../coverage.ts';
import { type Day, dayOf } from '../../day.ts';
import { compareText } from '../../diagnostic.ts';
import { isClosed } from '../../membership.ts';
import type { Membership, Person, Pod } from '../../org.ts';
import { compareByTitle } from '../../title-order.ts';

/** A stretch of time in which a lens was held. Days are the first and the last. */
export interface LensBar {
  readonly lens: Lens;
  /** Nothing: since before anybody wrote it down. */
  readonly from: Day | undefined;
  /** Nothing: it goes on. */
  readonly until: Day | undefined;
}

/** What one person did in one pod, or a lens of a pod that nobody covers. */
export interface TimelineRow {
  /** The end of the membership that the chart is not about; nothing for what nobody covers. */
  readonly who: Person | Pod | undefined;
  /** The lens of a pod that nobody covers. */
  readonly uncovered?: LensCoverage;
  readonly bars: readonly LensBar[];
}

/** Who held which lens when. */
export interface LensTimeline {
  readonly rows: readonly TimelineRow[];
  /** The first and the last day that anybody has written down, today among them. */
  readonly from: Day;
  readonly until: Day;
}

/** The pods of a person over time; nothing where no day is written down. */
export function timelineOfPerson({ memberships }: Person, on: Day): LensTimeline | undefined {
  return timeline(
    rowsOf(memberships, ({ pod }) => pod),
    on,
  );
}

/** The people of a pod over time, and the lenses that it is without. */
export function timelineOfPod(pod: Pod, on: Day): LensTimeline | undefined {
  const rows = rowsOf(pod.memberships, ({ person }) => person);
  const closed = pod.data.closedOn;
  return timeline([...rows, ...uncoveredRows(pod, rows, on)], closed && isClosed(pod, on) ? closed : on);
}

function timeline(rows: readonly TimelineRow[], now: Day): LensTimeline | undefined {
  const bars = rows.flatMap((row) => row.bars);
  const days = bars.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const sorted = [...days, now].sort(compareText);
  return { rows, from: sorted[0] ?? now, until: sorted.at(-1) ?? now };
}

/** One row for each, the earliest first. */
function rowsOf<T extends Person | Pod>(
  memberships: readonly Membership[],
  whoOf: (each: Membership) => T,
): TimelineRow[] {
  const groups = Map.groupBy(memberships, whoOf);
  const rows = [...groups].map(([who, members]) => ({ who, bars: barsOf(members) }));
  return rows.sort((a, b) => compareText(startOf(a), startOf(b)) || compareByTitle(a.who, b.who));
}

function startOf({ bars }: TimelineRow): Day {
  return bars.map(({ from }) => from ?? '').sort(compareText)[0] ?? '';
}

/** Stretches of one lens that follow each other without a day between them are one. */
function barsOf(memberships: readonly Membership[]): LensBar[] {
  return LENSES.flatMap((lens) => {
    const holding = memberships.filter(({ lenses }) => lenses.includes(lens));
    const bars: LensBar[] = [];
    for (const membership of holding.toSorted((a, b) => compareText(a.from ?? '', b.from ?? ''))) {
      const last = bars.at(-1);
      const until = lastDayOf(membership);
      if (last && touches(last, membership.from))
        bars[bars.length - 1] = { ...last, until: later(last.until, until) };
      else bars.push({ lens, from: membership.from, until });
    }
    return bars;
  });
}

/** A pod that closed ended whatever had no end of its own. */
function lastDayOf({ until, pod }: Membership): Day | undefined {
  return until ?? pod.data.closedOn;
}

function touches({ until }: LensBar, from: Day | undefined): boolean {
  return from === undefined || until === undefined || from <= dayAfter(until);
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

/** A lens that nobody covers now has been uncovered since the vacancy began, or since the last one left. */
function uncoveredRows(pod: Pod, rows: readonly TimelineRow[], on: Day): TimelineRow[] {
  if (isClosed(pod, on)) return [];
  return uncoveredLenses(pod, on).map((uncovered) => {
    const { lens, vacancy } = uncovered;
    const ends = rows.flatMap((row) =>
      row.bars.filter((bar) => bar.lens === lens && bar.until && bar.until < on),
    );
    const lastEnd = ends
      .map(({ until }) => until ?? '')
      .sort(compareText)
      .at(-1);
    const from = vacancy?.since ?? (lastEnd && dayAfter(lastEnd));
    return { who: undefined, uncovered, bars: [{ lens, from, until: undefined }] };
  });
}

function dayAfter(day: Day): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
}
