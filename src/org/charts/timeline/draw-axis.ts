import type { Day } from '../../day.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { label } from '../drawing/label.ts';
import { type SvgContent, svg } from '../drawing/svg.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';
import type { TimeAxis } from './axis.ts';

const FONT: Font = { size: 12, weight: 400 };

/** Where an axis is drawn. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly until: Day;
}

/** Lines for years and quarters and for today, with as many words as there is room for. */
export function drawAxis({ x, ticks }: TimeAxis, frame: Frame, setting: ChartSetting): SvgContent {
  const { on, words, measure } = setting;
  const isTodayShown = on <= frame.until;
  const texts = ticks.map((tick) => {
    const text = tick.isYear ? tick.day.slice(0, 4) : words.month(tick.day);
    return { ...tick, block: wrapText(text, Number.POSITIVE_INFINITY, FONT, measure) };
  });
  const taken: [from: number, to: number][] = [];
  const today = wrapText(words.today, Number.POSITIVE_INFINITY, FONT, measure);
  if (isTodayShown) taken.push([x(on) - today.width / 2, x(on) + today.width / 2]);
  const isFree = (at: number, { width }: TextBlock) => {
    const isClear = taken.every(([from, to]) => at - width / 2 > to + 8 || at + width / 2 < from - 8);
    if (isClear) taken.push([at - width / 2, at + width / 2]);
    return isClear;
  };
  // Years first: they say more than months.
  const labels = [...texts.filter(({ isYear }) => isYear), ...texts.filter(({ isYear }) => !isYear)].flatMap(
    (tick) =>
      isFree(tick.x, tick.block)
        ? [
            label(tick.block, {
              x: tick.x,
              y: frame.top,
              anchor: 'middle',
              className: tick.isYear ? 'year' : 'note',
            }),
          ]
        : [],
  );
  const lineTop = frame.top + 20;
  return [
    ticks.map((tick) =>
      svg('path', { class: tick.isYear ? 'tick year' : 'tick', d: `M${tick.x} ${lineTop}V${frame.bottom}` }),
    ),
    labels,
    isTodayShown
      ? svg(
          'g',
          { class: 'today' },
          svg('path', { d: `M${x(on)} ${lineTop}V${frame.bottom}` }),
          label(today, { x: x(on), y: frame.top, anchor: 'middle' }),
        )
      : undefined,
  ];
}
