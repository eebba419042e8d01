import { addressOf } from '../../../src/org/addresses.ts';
import type { ChartSetting, ChartWords } from '../../../src/org/charts/chart-setting.ts';
import type { MeasureText } from '../../../src/org/charts/drawing/text-block.ts';

/** The day on which the organisations of these tests are looked at. */
export const TODAY = '2026-11-23';

/** Each letter is as wide as half its height, which is near enough for layouts and needs no font. */
export const measure: MeasureText = (text, { size }) => [...text].length * size * 0.5;

const words: ChartWords = {
  lens: (lens) => lens,
  mode: (mode) => mode,
  status: (status) => status,
  day: (day) => day,
  month: (day) => day.slice(5, 7),
  people: (number) => `${number} people`,
  outcomes: (number) => `${number} smaller outcomes`,
  functions: (number) => `${number} functions`,
  pods: (number) => `${number} pods`,
  notListed: 'not listed',
  vacant: 'vacant',
  nobody: 'nobody',
  noPod: 'no pod',
  lensUnknown: 'lens unknown',
  peopleAbove: 'people above',
  noOutcome: 'no outcome',
  notTakenOver: 'not taken over',
  takeover: 'takeover',
  was: 'then',
  is: 'now',
  today: 'today',
  before: 'before',
  offers: 'offers',
  uses: 'uses',
  inCircle: 'in a circle',
  outcomeTree: (name) => `tree of ${name}`,
  interfaceMap: 'interfaces',
  podMap: (pod) => `around ${pod}`,
  part: (title, index, parts) => `${title} (${index} of ${parts})`,
};

/** A setting in which every thing has a page. */
export const setting: ChartSetting = {
  on: TODAY,
  measure,
  words,
  hrefOf: (entity) => (entity.kind === 'function' ? `#${entity.id}` : addressOf(entity)),
};
