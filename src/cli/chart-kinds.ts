import type { ChartSetting } from '../org/charts/chart-setting.ts';
import type { Drawing } from '../org/charts/drawing/drawing.ts';
import { interfaceGraph } from '../org/charts/interface-map/interface-graph.ts';
import { drawInterfaceMap } from '../org/charts/interface-map/interface-map.ts';
import { functionsMermaid } from '../org/charts/mermaid/functions.ts';
import { interfacesMermaid } from '../org/charts/mermaid/interfaces.ts';
import { companyMermaid, outcomeMermaid } from '../org/charts/mermaid/outcomes.ts';
import type { MermaidSource } from '../org/charts/mermaid/source.ts';
import { drawCompany, drawOutcome } from '../org/charts/outcome-tree/outcome-tree.ts';
import { drawTakeover } from '../org/charts/takeover-flow/draw-takeover.ts';
import { takeoverFlow } from '../org/charts/takeover-flow/takeover-flow.ts';
import type { Org, Outcome } from '../org/org.ts';

/** A chart that somebody asked for at the command line. */
export type Chart =
  | { readonly kind: Exclude<ChartName, 'outcome'>; readonly org: Org }
  | { readonly kind: 'outcome'; readonly org: Org; readonly outcome: Outcome };

export type ChartName = 'company' | 'outcome' | 'interfaces' | 'functions';

/** How a chart is made in each of its forms. */
interface ChartKind {
  mermaid(chart: Chart, setting: ChartSetting): MermaidSource[];
  draw(chart: Chart, setting: ChartSetting): Drawing;
}

/** The charts that can be printed, each the same as on its page. */
export const CHARTS: Readonly<Record<ChartName, ChartKind>> = {
  company: {
    mermaid: ({ org }, setting) => companyMermaid(org, setting),
    draw: ({ org }, setting) => drawCompany(org, setting),
  },
  outcome: {
    mermaid: (chart, setting) => outcomeMermaid(outcomeOf(chart), setting),
    draw: (chart, setting) => drawOutcome(outcomeOf(chart), setting),
  },
  interfaces: {
    mermaid: ({ org }, setting) => interfacesMermaid(interfaceGraph(org, setting.on), setting),
    draw: ({ org }, setting) => drawInterfaceMap(interfaceGraph(org, setting.on), setting),
  },
  functions: {
    mermaid: ({ org }, setting) => functionsMermaid(takeoverFlow(org, setting.on), setting),
    draw: ({ org }, setting) => drawTakeover(takeoverFlow(org, setting.on), setting),
  },
};

export function isChartName(name: string): name is ChartName {
  return Object.hasOwn(CHARTS, name);
}

function outcomeOf(chart: Chart): Outcome {
  if (chart.kind !== 'outcome') throw new Error('Only the chart of an outcome has one');
  return chart.outcome;
}
