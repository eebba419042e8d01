import { type LensCoverage, lensCoverage } from '../../coverage.ts';
import type { Member } from '../../membership.ts';
import type { Outcome, Pod } from '../../org.ts';
import { type ChartSetting, nameIn } from '../chart-setting.ts';
import type { OutcomeNode, PodNode } from '../company-chart.ts';
import { GLYPH_STEP } from '../drawing/lens-glyph.ts';
import { type Font, lineHeight, type TextBlock, wrapText } from '../drawing/text-block.ts';

/** One block of the tree, with what hangs on it. */
export interface TreeItem {
  readonly content: ItemContent;
  readonly text: TextBlock;
  readonly width: number;
  readonly height: number;
  readonly children: readonly TreeItem[];
}

export type ItemContent =
  /** The name of the organisation, or what some pods have in common. */
  | { readonly kind: 'heading' }
  | {
      readonly kind: 'outcome';
      readonly outcome: Outcome;
      readonly note: string | undefined;
    }
  | { readonly kind: 'no-pod' }
  | {
      readonly kind: 'pod';
      readonly pod: Pod;
      readonly note: string | undefined;
      /** Signs in the place of people, where there would be too many. */
      readonly marks: readonly LensCoverage[];
    }
  | { readonly kind: 'people'; readonly rows: readonly PersonRow[] }
  /** Smaller outcomes that would make the drawing too large, as a number that links to where they are drawn. */
  | { readonly kind: 'folded'; readonly outcome: Outcome };

/** A person with signs, or a lens that nobody covers. */
export type PersonRow =
  | {
      readonly y: number;
      readonly text: TextBlock;
      readonly note: TextBlock | undefined;
      readonly member: Member;
    }
  | { readonly y: number; readonly text: TextBlock; readonly uncovered: LensCoverage };

/** How much of the tree is drawn. */
export interface Detail {
  readonly hasPeople: boolean;
  /** How many levels of outcomes below the one that the chart is about. */
  readonly levels: number;
  /** How wide outcomes and pods become before their titles go on in another line. */
  readonly column: number;
}

const PEOPLE_COLUMN = 208;
const OUTCOME: Font = { size: 15, weight: 600 };
const POD: Font = { size: 15, weight: 400 };
const PERSON: Font = { size: 14, weight: 400 };
export const NOTE: Font = { size: 13, weight: 400 };
const ALARM: Font = { size: 14, weight: 600 };
/** Between a text and the line below it. */
export const LINE_GAP = 5;
const ROW_GAP = 5;

/** The blocks of an outcome and all below it. */
export function outcomeItem(node: OutcomeNode, setting: ChartSetting, detail: Detail): TreeItem {
  const { outcome, isPassed } = node;
  const note = outcome.data.status === 'active' ? undefined : setting.words.status(outcome.data.status);
  const content = { kind: 'outcome', outcome, note } as const;
  return block(content, outcome.title, OUTCOME, detail.column, setting, [
    ...(isPassed ? [] : [podItem(node.pod, setting, detail)]),
    ...childItems(node, setting, isPassed ? detail : { ...detail, levels: detail.levels - 1 }),
  ]);
}

function childItems(node: OutcomeNode, setting: ChartSetting, detail: Detail): TreeItem[] {
  if (detail.levels >= 0) return node.children.map((child) => outcomeItem(child, setting, detail));
  if (node.children.length === 0) return [];
  const text = setting.words.outcomes(descendants(node));
  return [block({ kind: 'folded', outcome: node.outcome }, text, NOTE, detail.column, setting)];
}

function descendants({ children }: OutcomeNode): number {
  return children.reduce((sum, child) => sum + 1 + descendants(child), 0);
}

/** The blocks of a pod; of none where an outcome has no pod. */
export function podItem(node: PodNode | undefined, setting: ChartSetting, detail: Detail): TreeItem {
  const { hasPeople, column } = detail;
  if (!node) return block({ kind: 'no-pod' }, setting.words.noPod, ALARM, column, setting);
  const { pod, isRepeated } = node;
  const note = isRepeated ? setting.words.peopleAbove : undefined;
  const marks = hasPeople || isRepeated ? [] : lensCoverage(pod, setting.on);
  const people = hasPeople && !isRepeated ? peopleItem(node, setting) : undefined;
  return block({ kind: 'pod', pod, note, marks }, pod.title, POD, column, setting, people ? [people] : []);
}

/** A block of text on a line; notes and signs stand below the text. */
export function block(
  content: ItemContent,
  title: string,
  font: Font,
  width: number,
  { measure }: ChartSetting,
  children: readonly TreeItem[] = [],
): TreeItem {
  const text = wrapText(title, width, font, measure);
  const hasMore =
    ('note' in content && content.note !== undefined) || ('marks' in content && content.marks.length > 0);
  const height = text.height + (hasMore ? lineHeight(NOTE) : 0) + LINE_GAP;
  return { content, text, width, height, children };
}

function peopleItem({ members, uncovered }: PodNode, setting: ChartSetting): TreeItem | undefined {
  const rows: PersonRow[] = [];
  let y = 0;
  for (const member of members) {
    const { text, note } = personText(member, setting);
    rows.push({ y, text, note, member });
    y += text.height + (note?.height ?? 0) + ROW_GAP;
  }
  for (const each of uncovered) {
    const text = uncoveredText(each, setting);
    rows.push({ y, text, uncovered: each });
    y += text.height + ROW_GAP;
  }
  const [first] = rows;
  if (!first) return undefined;
  const height = y - ROW_GAP;
  return { content: { kind: 'people', rows }, text: first.text, width: PEOPLE_COLUMN, height, children: [] };
}

function personText({ person, lenses }: Member, { measure, words }: ChartSetting) {
  const room = PEOPLE_COLUMN - 8 - lenses.length * GLYPH_STEP;
  const note = lenses.length === 0 ? wrapText(words.lensUnknown, PEOPLE_COLUMN, NOTE, measure) : undefined;
  return { text: wrapText(nameIn(words, person), room, PERSON, measure), note };
}

function uncoveredText({ lens, state }: LensCoverage, { measure, words }: ChartSetting): TextBlock {
  const text = `${state === 'vacant' ? words.vacant : words.nobody}: ${words.lens(lens)}`;
  return wrapText(text, PEOPLE_COLUMN - GLYPH_STEP - 12, ALARM, measure);
}
