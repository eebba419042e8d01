import { type ChartSetting, nameIn } from '../chart-setting.ts';
import type { LensBar, LensTimeline } from '../timeline/lens-timeline.ts';
import { type MermaidSource, shareOut } from './source.ts';
import { mermaidText } from './text.ts';

/** Who held which lens when, as a Gantt chart. Open ends run to the ends of the chart. */
export function timelineMermaid(
  timeline: LensTimeline,
  title: string,
  setting: ChartSetting,
): MermaidSource[] {
  const { words } = setting;
  const parts = timeline.rows.map(({ who, uncovered, bars }) => {
    const trouble = uncovered?.state === 'vacant' ? words.vacant : words.nobody;
    const section = `section ${mermaidText(who ? nameIn(words, who) : trouble)}`;
    const tasks = bars.map(
      (bar) =>
        `${mermaidText(words.lens(bar.lens))} :${tagOf(bar, uncovered !== undefined, setting)}${daysOf(bar, timeline)}`,
    );
    return { lines: [section, ...tasks], edges: 0 };
  });
  return shareOut(words, title, 'gantt', parts, (share) => ({
    lines: ['dateFormat YYYY-MM-DD', 'axisFormat %b %Y', ...share.flatMap(({ lines }) => lines)],
    edges: 0,
  }));
}

function tagOf({ from, until }: LensBar, isUncovered: boolean, { on }: ChartSetting): string {
  if (isUncovered) return 'crit, ';
  if (until !== undefined && until < on) return 'done, ';
  return from !== undefined && from > on ? '' : 'active, ';
}

function daysOf({ from, until }: LensBar, timeline: LensTimeline): string {
  return `${from ?? timeline.from}, ${until ?? timeline.until}`;
}
