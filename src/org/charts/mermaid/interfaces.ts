import type { InteractionMode } from '../../collections/interface.ts';
import type { Interface, Outcome, Pod } from '../../org.ts';
import type { ChartSetting, ChartWords } from '../chart-setting.ts';
import type { InterfaceEdge, InterfaceGraph } from '../interface-map/interface-graph.ts';
import { type MermaidSource, shareOut } from './source.ts';
import { mermaidId, mermaidLabel } from './text.ts';

/** Mermaid has no double line, so a collaboration is a thick one. */
const ARROWS: Readonly<Record<InteractionMode, string>> = {
  'x-as-a-service': '-->',
  collaboration: '==>',
  facilitating: '-.->',
};

/** Who depends on whom, grouped as the map is; in several diagrams where there are too many edges for one. */
export function interfacesMermaid(graph: InterfaceGraph, setting: ChartSetting): MermaidSource[] {
  const groupOf = new Map(
    graph.groups.flatMap(({ outcome, pods }) => pods.map((pod) => [pod, outcome] as const)),
  );
  return sources(setting.words, setting.words.interfaceMap, graph.edges, groupOf);
}

/** One pod and its neighbours. */
export function podMermaid(
  pod: Pod,
  edges: readonly InterfaceEdge[],
  { words }: ChartSetting,
): MermaidSource[] {
  const around = edges.filter(({ provider, consumer }) => provider === pod || consumer === pod);
  return sources(words, words.podMap(pod.title), around, new Map());
}

function sources(
  words: ChartWords,
  title: string,
  edges: readonly InterfaceEdge[],
  groupOf: ReadonlyMap<Pod, Outcome | undefined>,
) {
  return shareOut(words, title, 'flowchart LR', edges, (share) => {
    const circles = share.flatMap(({ isInCircle }, place) => (isInCircle ? [place] : []));
    const loud = `linkStyle ${circles.join(',')} stroke:#b26a00,stroke-width:4px`;
    return {
      lines: [
        ...podLines(share, groupOf),
        ...share.map((edge) => edgeLine(edge, words)),
        ...(circles.length > 0 ? [loud] : []),
      ],
      edges: share.length,
    };
  });
}

function podLines(edges: readonly InterfaceEdge[], groupOf: ReadonlyMap<Pod, Outcome | undefined>): string[] {
  const pods = new Set(edges.flatMap(({ provider, consumer }) => [provider, consumer]));
  const groups = Map.groupBy(pods, (pod) => groupOf.get(pod));
  return [...groups].flatMap(([outcome, members]) => {
    const lines = members.map(podLine);
    if (!outcome || groups.size === 1) return lines;
    const head = `subgraph ${mermaidId('group', outcome.id)}[${mermaidLabel(outcome.title)}]`;
    return [head, ...lines.map((line) => `  ${line}`), 'end'];
  });
}

function podLine({ id, title }: Pod): string {
  return `${mermaidId('pod', id)}[${mermaidLabel(title)}]`;
}

function edgeLine({ provider, consumer, mode, interfaces }: InterfaceEdge, words: ChartWords): string {
  const names = mermaidLabel(interfaces.map((each) => nameOf(each, words)).join(', '));
  return `${mermaidId('pod', provider.id)} ${ARROWS[mode]}|${names}| ${mermaidId('pod', consumer.id)}`;
}

/** Nobody should begin to use a deprecated interface, so a chart that shows it says so. */
function nameOf({ title, data }: Interface, words: ChartWords): string {
  return data.status === 'deprecated' ? `${title} (${words.status(data.status)})` : title;
}
