import { interfaceGraph } from '../../../src/org/charts/interface-map/interface-graph.ts';
import { functionsMermaid } from '../../../src/org/charts/mermaid/functions.ts';
import { interfacesMermaid, podMermaid } from '../../../src/org/charts/mermaid/interfaces.ts';
import { companyMermaid, outcomeMermaid } from '../../../src/org/charts/mermaid/outcomes.ts';
import { reportingMermaid } from '../../../src/org/charts/mermaid/reporting.ts';
import type { MermaidSource } from '../../../src/org/charts/mermaid/source.ts';
import { timelineMermaid } from '../../../src/org/charts/mermaid/timeline.ts';
import { reportingTree } from '../../../src/org/charts/reporting-tree.ts';
import { takeoverFlow } from '../../../src/org/charts/takeover-flow/takeover-flow.ts';
import { timelineOfPerson, timelineOfPod } from '../../../src/org/charts/timeline/lens-timeline.ts';
import type { Org } from '../../../src/org/org.ts';
import { setting, TODAY } from './setting.ts';

/** Every diagram that the handbook offers of an organisation. */
export function allSources(org: Org): MermaidSource[] {
  const graph = interfaceGraph(org, TODAY);
  return [
    ...companyMermaid(org, setting),
    ...[...org.outcomes.values()].flatMap((outcome) => outcomeMermaid(outcome, setting)),
    ...interfacesMermaid(graph, setting),
    ...[...org.pods.values()].flatMap((pod) => podMermaid(pod, graph.edges, setting)),
    ...functionsMermaid(takeoverFlow(org, TODAY), setting),
    ...reportingMermaid(reportingTree(org, TODAY), 'Reporting', setting),
    ...[...org.pods.values()].flatMap((pod) => {
      const timeline = timelineOfPod(pod, TODAY);
      return timeline ? timelineMermaid(timeline, pod.title, setting) : [];
    }),
    ...[...org.people.values()].flatMap((person) => {
      const timeline = timelineOfPerson(person, TODAY);
      return timeline ? timelineMermaid(timeline, person.id, setting) : [];
    }),
  ];
}
