import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { MermaidSource } from '../org/charts/mermaid/source.ts';
import type { Day } from '../org/day.ts';
import { chartSetting } from '../site/chart-setting.ts';
import { CHARTS, type Chart } from './chart-kinds.ts';

/** A diagram as it is; several as Markdown with a heading for each, ready for a pull request. */
export function mermaidDocument(chart: Chart, on: Day): string {
  const sources = CHARTS[chart.kind].mermaid(chart, chartSetting(chart.org, on));
  const [first, ...others] = sources;
  return first && others.length === 0 ? first.text : markdownOf(sources);
}

function markdownOf(sources: readonly MermaidSource[]): string {
  const tree: Root = {
    type: 'root',
    children: sources.flatMap(({ title, text }) => [
      { type: 'heading' as const, depth: 2 as const, children: [{ type: 'text' as const, value: title }] },
      { type: 'code' as const, lang: 'mermaid', value: text.trimEnd() },
    ]),
  };
  return unified().use(remarkStringify).stringify(tree);
}
