import type { InteractionMode, InterfaceStatus } from '../collections/interface.ts';
import type { Lens } from '../collections/lens.ts';
import type { OutcomeStatus } from '../collections/outcome.ts';
import type { Day } from '../day.ts';
import type { Entity, OrgFunction } from '../org.ts';
import type { MeasureText } from './drawing/text-block.ts';

/** What a chart needs besides the organisation: everything that differs between a page and a file of its own. */
export interface ChartSetting {
  readonly on: Day;
  readonly measure: MeasureText;
  /** Where a thing's page is; nothing where the chart should hold no link. Never asked about people who are not listed. */
  readonly hrefOf: (entity: Entity | OrgFunction) => string | undefined;
  readonly words: ChartWords;
}

/** The words that charts draw, as this organisation and this handbook say them. */
export interface ChartWords {
  readonly lens: (lens: Lens) => string;
  readonly mode: (mode: InteractionMode) => string;
  readonly status: (status: OutcomeStatus | InterfaceStatus) => string;
  /** A day, as the handbook's language writes it. */
  readonly day: (day: Day) => string;
  /** The month of a day, in a few letters. */
  readonly month: (day: Day) => string;
  readonly people: (count: number) => string;
  readonly outcomes: (count: number) => string;
  readonly functions: (count: number) => string;
  readonly pods: (count: number) => string;
  readonly notListed: string;
  readonly vacant: string;
  readonly nobody: string;
  readonly noPod: string;
  readonly lensUnknown: string;
  readonly peopleAbove: string;
  readonly noOutcome: string;
  readonly notTakenOver: string;
  /** What the chart of functions shows, for those who cannot see it. */
  readonly takeover: string;
  readonly was: string;
  readonly is: string;
  readonly today: string;
  readonly before: string;
  readonly offers: string;
  readonly uses: string;
  readonly inCircle: string;
  /** What a tree of outcomes shows, for those who cannot see it; of one outcome, or of the whole organisation. */
  readonly outcomeTree: (name: string) => string;
  /** What the map of interfaces shows, for those who cannot see it. */
  readonly interfaceMap: string;
  /** The same for the map of one pod. */
  readonly podMap: (pod: string) => string;
  /** The title of one of several diagrams that share a chart, `index` counted from 1. */
  readonly part: (title: string, index: number, parts: number) => string;
}

/** What a thing may be called in a chart: people who are not listed are there, without their name. */
export function nameIn(words: ChartWords, entity: Entity | OrgFunction): string {
  return entity.kind === 'person' && !entity.data.listed ? words.notListed : entity.title;
}
