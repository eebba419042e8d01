/** What people call a type of diagram, and where Mermaid explains it. */
export interface Kind {
  readonly name: string;
  /** Name of its page on Mermaid's site. */
  readonly page: string;
}

/** By Mermaid's own ids. */
const kinds: Readonly<Record<string, Kind>> = {
  agentflow: { name: 'agent flow', page: 'agentflow' },
  architecture: { name: 'architecture diagram', page: 'architecture' },
  block: { name: 'block diagram', page: 'block' },
  c4: { name: 'C4 diagram', page: 'c4' },
  classDiagram: { name: 'class diagram', page: 'classDiagram' },
  cynefin: { name: 'Cynefin diagram', page: 'cynefin' },
  er: { name: 'entity-relationship diagram', page: 'entityRelationshipDiagram' },
  eventmodeling: { name: 'event model', page: 'eventmodeling' },
  flowchart: { name: 'flowchart', page: 'flowchart' },
  gantt: { name: 'Gantt chart', page: 'gantt' },
  gitGraph: { name: 'Git graph', page: 'gitgraph' },
  ishikawa: { name: 'cause-and-effect diagram', page: 'ishikawa' },
  journey: { name: 'user journey', page: 'userJourney' },
  kanban: { name: 'kanban board', page: 'kanban' },
  mindmap: { name: 'mind map', page: 'mindmap' },
  packet: { name: 'packet diagram', page: 'packet' },
  pie: { name: 'pie chart', page: 'pie' },
  quadrantChart: { name: 'quadrant chart', page: 'quadrantChart' },
  radar: { name: 'radar chart', page: 'radar' },
  railroad: { name: 'railroad diagram', page: 'railroad' },
  requirement: { name: 'requirement diagram', page: 'requirementDiagram' },
  sankey: { name: 'Sankey diagram', page: 'sankey' },
  sequence: { name: 'sequence diagram', page: 'sequenceDiagram' },
  stateDiagram: { name: 'state diagram', page: 'stateDiagram' },
  swimlane: { name: 'swimlane diagram', page: 'swimlane' },
  timeline: { name: 'timeline', page: 'timeline' },
  treemap: { name: 'treemap', page: 'treemap' },
  treeView: { name: 'tree', page: 'treeView' },
  usecase: { name: 'use case diagram', page: 'usecase' },
  venn: { name: 'Venn diagram', page: 'venn' },
  wardley: { name: 'Wardley map', page: 'wardley' },
  xychart: { name: 'chart', page: 'xyChart' },
};

/** The kind that a body is of; `undefined` where its first word names none. */
export function kindOf(body: string, detect: (body: string) => string): Kind | undefined {
  try {
    // Mermaid has variants of a type under ids of their own: flowchart-v2, railroadEbnf.
    const id = detect(body);
    // The picture of a bomb, which Mermaid draws in the place of one that it does not understand.
    if (id === 'error') return undefined;
    return kinds[id.replace(/-(?:v2|elk)$/, '').replace(/^(railroad).*/, '$1')] ?? { name: id, page: '' };
  } catch {
    return undefined;
  }
}

/** Where the syntax of a kind is explained. */
export function syntaxPage(kind: Kind | undefined): string {
  return `https://mermaid.js.org/${kind?.page ? `syntax/${kind.page}.html` : 'intro/'}`;
}
