import { textWidth } from '../diagrams/text/text-width.ts';
import { addressOf } from '../org/addresses.ts';
import type { ChartSetting, ChartWords } from '../org/charts/chart-setting.ts';
import type { MeasureText } from '../org/charts/drawing/text-block.ts';
import type { Day } from '../org/day.ts';
import type { Entity, Org, OrgFunction } from '../org/org.ts';
import { lensLabel, MODE_WORDS, STATUS_WORDS } from './words.ts';

/** A browser rounds widths and may kern differently; a little more room than the letters need is never missed. */
const SLACK = 1.02;

/**
 * Widths of the font in which the handbook's text is set. Breaking texts into lines asks for the same words again and
 * again in other company, so words are measured one by one.
 */
export const measureText: MeasureText = (text, { size, weight }) => {
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

const known = new WeakMap<Org, ChartWords>();

/** Formats are dear to make, and every page has a chart. */
function wordsOf(org: Org): ChartWords {
  const words = known.get(org) ?? chartWords(org);
  known.set(org, words);
  return words;
}

function chartWords(org: Org): ChartWords {
  const { language } = org.settings;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  const inUtc = (day: Day) => new Date(`${day}T00:00:00Z`);
  const count = (one: string, many: string) => (number: number) =>
    `${numbers.format(number)} ${number === 1 ? one : many}`;
  return {
    lens: (lens) => lensLabel(org, lens),
    mode: (mode) => MODE_WORDS[mode].label,
    status: (status) => STATUS_WORDS[status],
    day: (day) => days.format(inUtc(day)),
    month: (day) => months.format(inUtc(day)),
    people: count('person', 'people'),
    outcomes: count('smaller outcome', 'smaller outcomes'),
    functions: count('function', 'functions'),
    pods: count('pod', 'pods'),
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
    outcomeTree: (name) => `${name}: outcomes, the pods that own them, the people in the pods`,
    interfaceMap: 'Which pod uses what from which pod',
    podMap: (pod) => `What ${pod} uses and offers`,
  };
}
