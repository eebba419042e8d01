import { textWidth } from '../diagrams/text/text-width.ts';
import { addressOf } from '../org/addresses.ts';
import type { ChartSetting, ChartWords } from '../org/charts/chart-setting.ts';
import type { MeasureText } from '../org/charts/drawing/text-block.ts';
import type { Day } from '../org/day.ts';
import type { Entity, Org, OrgFunction } from '../org/org.ts';
import { organisation } from './organisation.ts';
import { count, formatDay, lensLabel, MODE_WORDS, STATUS_WORDS } from './words.ts';

/** A browser rounds widths and may kern differently; a little more room than the letters need is never missed. */
const SLACK = 1.02;

/** Widths of the font in which the handbook's text is set. */
export const measureText: MeasureText = (text, { size, weight }) =>
  textWidth(text, { fontSize: size, fontWeight: weight, isItalic: false }) * SLACK;

/**
 * What charts need to be drawn.
 * @param resolve turns an address of the handbook into one that a link may hold; without it the chart holds no links
 */
export function chartSetting(org: Org, on: Day, resolve?: (address: string) => string): ChartSetting {
  return {
    on,
    measure: measureText,
    words: chartWords(org),
    hrefOf: (entity) => resolve?.(addressIn(entity)),
  };
}

function formatMonth(day: Day): string {
  const { language } = organisation().settings;
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function addressIn(entity: Entity | OrgFunction): string {
  return entity.kind === 'function' ? `/from-functions/#${entity.id}` : addressOf(entity);
}

function chartWords(org: Org): ChartWords {
  return {
    lens: (lens) => lensLabel(org, lens),
    mode: (mode) => MODE_WORDS[mode].label,
    status: (status) => STATUS_WORDS[status],
    day: formatDay,
    month: formatMonth,
    people: (number) => count(number, 'person', 'people'),
    outcomes: (number) => count(number, 'smaller outcome'),
    functions: (number) => count(number, 'function'),
    pods: (number) => count(number, 'pod'),
    notListed: 'Not listed',
    vacant: 'Vacant',
    nobody: 'Nobody',
    noPod: 'No pod owns this yet',
    lensUnknown: 'lens not known yet',
    peopleAbove: 'its people are shown above',
    noOutcome: 'Pods that own no outcome now',
    notTakenOver: 'Nobody has taken over its work',
    takeover: 'Which outcomes took over the work of which functions',
    was: 'Then',
    is: 'Now',
    today: 'Today',
    before: 'before',
    offers: 'offers',
    uses: 'uses',
    inCircle: 'Depend on each other in a circle',
    interfaceMap: 'Which pod uses what from which pod',
    podMap: (pod) => `What ${pod} uses and offers`,
  };
}
