import type { Org, Pod } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { companyChart, type OutcomeNode } from '../company-chart.ts';
import { arrow, HEAD, ownParts, podPart, withClasses } from './outcomes.ts';
import { type MermaidSource, shareOut } from './source.ts';

/** Some pods with what they own, for showing a part of an organisation by itself. Nothing where none of them is in the chart. */
export function somePodsMermaid(org: Org, pods: ReadonlySet<Pod>, setting: ChartSetting): MermaidSource[] {
  const { outcomes, unassignedPods } = companyChart(org, setting.on);
  const nodes = outcomes.flatMap(withAllBelow).filter(({ pod }) => pod && pods.has(pod.pod));
  const shown = new Set(nodes.map(({ outcome }) => outcome));
  const parts = nodes.flatMap((node) => [
    ...ownParts(node, setting),
    ...node.children
      .filter(({ outcome }) => shown.has(outcome))
      .map((child) => ({ lines: [arrow(node.outcome, child.outcome)], edges: 1 })),
  ]);
  const loose = unassignedPods.filter(({ pod }) => pods.has(pod)).map((node) => podPart(node, setting));
  const all = [...parts, ...loose];
  return all.length === 0 ? [] : shareOut(setting.words, org.settings.name, HEAD, all, withClasses);
}

function withAllBelow(node: OutcomeNode): OutcomeNode[] {
  return [node, ...node.children.flatMap(withAllBelow)];
}
