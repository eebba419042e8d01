import { textWidth } from '../diagrams/text/text-width.ts';
import { addressOf } from '../org/addresses.ts';
import type { ChartSetting, ChartWords } from '../org/charts/chart-setting.ts';
import type { MeasureText } from '../org/charts/drawing/text-block.ts';
import type { Day } from '../org/day.ts';
import type { Entity, Org, OrgFunction } from '../org/org.ts';
import { spokenIn } from './languages/index.ts';
import { lensLabel } from './words.ts';

/** A browser rounds widths and may kern differently; a little more room than the letters need is never missed. */
const SLACK = 1.02;

/**
 * Widths of the font in which the handbook's text is set. Breaking texts into lines asks for the same words again and
 * again in other company, so words are measured one by one.
 */
const measureText: MeasureText = (text, { size, weight }) => {
  const face = { fontSize: size, fontWeight: weight, isItalic: false };
  const words = text.split(' ');
  const spaces = (words.length - 1) * textWidth(' ', face);
  return (words.reduce((sum, word) => sum + textWidth(word, face), 0) + spaces) * SLACK;
};

/**
 * What charts need to be drawn.
 * @param resolve turns an address of the handbook into one that a link may hold; without it the chart holds no links
 */
export function chartSetting(org: Org, on: Day, resolve?: (address: string) => string): ChartSetting {
  return { on, measure: measureText, words: wordsOf(org), hrefOf: (entity) => resolve?.(addressIn(entity)) };
}

function addressIn(entity: Entity | OrgFunction): string {
  return entity.kind === 'function' ? `/from-functions/#${entity.id}` : addressOf(entity);
}

function wordsOf(org: Org): ChartWords {
  const { formats, words } = spokenIn(org.settings.language);
  return {
    ...words.charts,
    lens: (lens) => lensLabel(org, lens),
    mode: (mode) => words.mode[mode].label,
    status: (status) => words.status[status],
    day: formats.day,
    month: formats.month,
    people: words.counts.people,
    pods: words.counts.pods,
    vacant: words.shared.vacant,
    nobody: words.shared.nobody,
    noPod: words.shared.noPodOwns,
    lensUnknown: words.shared.lensUnknown,
  };
}
