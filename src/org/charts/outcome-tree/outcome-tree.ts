import type { Org, Outcome } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { branchChart, companyChart, type OutcomeNode } from '../company-chart.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Font } from '../drawing/text-block.ts';
import { drawTree } from './draw.ts';
import { block, type Detail, outcomeItem, podItem, type TreeItem } from './items.ts';
import { widthOf } from './layout.ts';

/** More rows than these are read in no picture; then signs stand for people, and beyond that a number for the smaller outcomes. */
const ROWS_WITH_PEOPLE = 60;
const ROWS = 120;

const WIDE_COLUMN = 184;
/** Five of these and the lines between them fit beside the navigation of a page. */
const NARROW_COLUMN = 144;
const PAGE = 932;

/** What serves an outcome: smaller outcomes, pods, people; and the way down to it. In as much detail as can be read. */
export function drawOutcome(outcome: Outcome, setting: ChartSetting): Drawing {
  const branch = branchChart(outcome, setting.on);
  return drawTree(readable(branch, setting), setting.words.outcomeTree(outcome.title), setting, outcome);
}

/** With narrower columns where the tree would not fit beside the navigation of a page otherwise. */
function readable(branch: OutcomeNode, setting: ChartSetting): TreeItem {
  const wide = shortened(branch, setting, WIDE_COLUMN);
  return widthOf(wide) <= PAGE ? wide : shortened(branch, setting, NARROW_COLUMN);
}

function shortened(branch: OutcomeNode, setting: ChartSetting, column: number): TreeItem {
  const item = outcomeItem(branch, setting, everything(column));
  if (rows(item) <= ROWS_WITH_PEOPLE) return item;
  for (const levels of [Number.POSITIVE_INFINITY, 4, 3, 2]) {
    const shorter = outcomeItem(branch, setting, { hasPeople: false, levels, column });
    if (rows(shorter) <= ROWS) return shorter;
  }
  return outcomeItem(branch, setting, { hasPeople: false, levels: 1, column });
}

function everything(column: number): Detail {
  return { hasPeople: true, levels: Number.POSITIVE_INFINITY, column };
}

/** Lines of text that stand below each other. */
function rows({ content, children }: TreeItem): number {
  const own = content.kind === 'people' ? content.rows.length : 1;
  return Math.max(
    own,
    children.reduce((sum, child) => sum + rows(child), 0),
  );
}

/** The whole organisation as one tree, with all its people, however large that becomes. */
export function drawCompany(org: Org, setting: ChartSetting): Drawing {
  const { name } = org.settings;
  const detail = everything(WIDE_COLUMN);
  const { outcomes, unassignedPods } = companyChart(org, setting.on);
  const pods = unassignedPods.map((node) => podItem(node, setting, detail));
  const loose = block({ kind: 'heading' }, setting.words.noOutcome, HEADING, WIDE_COLUMN, setting, pods);
  const root = block({ kind: 'heading' }, name, TITLE, WIDE_COLUMN, setting, [
    ...outcomes.map((node) => outcomeItem(node, setting, detail)),
    ...(pods.length > 0 ? [loose] : []),
  ]);
  return drawTree(root, setting.words.outcomeTree(name), setting);
}

const TITLE: Font = { size: 17, weight: 600 };
const HEADING: Font = { size: 15, weight: 400 };
