import { interfaceGraph } from '../../org/charts/interface-map/interface-graph.ts';
import { interfacesMermaid } from '../../org/charts/mermaid/interfaces.ts';
import { somePodsMermaid } from '../../org/charts/mermaid/some-pods.ts';
import type { MermaidSource } from '../../org/charts/mermaid/source.ts';
import type { Day } from '../../org/day.ts';
import type { Change, ChangeType, Subject } from '../../org/history/change.ts';
import { subjectsIn } from '../../org/history/dependents.ts';
import { ownerOf } from '../../org/history/groups.ts';
import type { Org, Pod } from '../../org/org.ts';
import type { ChangedChart } from '../../reporters/changes/report.ts';
import { chartSetting } from '../../site/chart-setting.ts';

/** Kinds of change that a chart of pods shows. */
const IN_PODS = /^(?:outcome-(?!commitment)|pod-|person-|lens-|vacancy-)/;
/** Kinds of change that a map of interfaces shows. */
const IN_INTERFACES = /^(?:interface-(?!version|contract|until)|consumer-)/;

/** The parts of the organisation that look different now, as they were and as they are. */
export function changedCharts(changes: readonly Change[], before: Org, after: Org, on: Day): ChangedChart[] {
  const about = (pattern: RegExp) => changes.filter(({ type }: { type: ChangeType }) => pattern.test(type));
  const inPods = about(IN_PODS).flatMap(subjectsIn);
  const inInterfaces = about(IN_INTERFACES).map(({ subject }) => subject);
  return [
    chart(
      'Pods and outcomes that change',
      (org) => podsChart(org, [before, after], inPods, on),
      before,
      after,
    ),
    chart('Interfaces that change', (org) => interfacesChart(org, inInterfaces, on), before, after),
  ].filter(({ before, after }) => textOf(before) !== textOf(after));
}

/** What changes may be nothing that a chart draws; two equal ones would only make readers look for it. */
function textOf(sources: readonly MermaidSource[]): string {
  return sources.map(({ text }) => text).join('\n');
}

function chart(title: string, draw: (org: Org) => MermaidSource[], before: Org, after: Org): ChangedChart {
  return { title, before: draw(before), after: draw(after) };
}

/** The pods of both versions that a change names, or that own what it names. */
function podsChart(org: Org, orgs: readonly Org[], subjects: readonly Subject[], on: Day): MermaidSource[] {
  const ids = new Set(
    subjects.flatMap((subject) => orgs.flatMap((each) => ownerOf(subject, [each])?.id ?? [])),
  );
  const pods = [...ids].map((id) => org.pods.get(id)).filter((pod): pod is Pod => pod !== undefined);
  return pods.length === 0 ? [] : somePodsMermaid(org, new Set(pods), chartSetting(org, on));
}

function interfacesChart(org: Org, subjects: readonly Subject[], on: Day): MermaidSource[] {
  const ids = new Set(subjects.map(({ id }) => id));
  const graph = interfaceGraph(org, on);
  const edges = graph.edges.filter(({ interfaces }) => interfaces.some(({ id }) => ids.has(id)));
  return edges.length === 0 ? [] : interfacesMermaid({ ...graph, edges }, chartSetting(org, on));
}
