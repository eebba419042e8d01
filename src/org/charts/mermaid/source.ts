import type { ChartWords } from '../chart-setting.ts';

/** A chart in Mermaid's language, small enough for GitHub to draw. */
export interface MermaidSource {
  /** What it shows, for telling it from the others where one chart needed several. */
  readonly title: string;
  readonly text: string;
}

/** The lines of a diagram after its first, and how many of them draw a line between two nodes. */
export interface MermaidBody {
  readonly lines: readonly string[];
  readonly edges: number;
}

/** GitHub draws no more. */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;

/** The whole text of a diagram. */
export function mermaidSource(title: string, head: string, { lines }: MermaidBody): MermaidSource {
  return { title, text: `${[head, ...lines.map((line) => `  ${line}`)].join('\n')}\n` };
}

/** Whether GitHub draws it in one diagram. */
export function fitsGitHub(head: string, body: MermaidBody): boolean {
  return body.edges <= MOST_EDGES && mermaidSource('', head, body).text.length <= MOST_CHARACTERS;
}

/**
 * Writes items as one diagram, or as several where GitHub would not draw one: each half by itself, and so on. Nothing
 * is left out.
 */
export function shareOut<T>(
  { part }: ChartWords,
  title: string,
  head: string,
  items: readonly T[],
  write: (share: readonly T[]) => MermaidBody,
): MermaidSource[] {
  const bodies = halves(head, items, write);
  const titleOf = (index: number) => (bodies.length === 1 ? title : part(title, index + 1, bodies.length));
  return bodies.map((body, index) => mermaidSource(titleOf(index), head, body));
}

function halves<T>(
  head: string,
  items: readonly T[],
  write: (share: readonly T[]) => MermaidBody,
): MermaidBody[] {
  const body = write(items);
  if (items.length <= 1 || fitsGitHub(head, body)) return [body];
  const middle = Math.ceil(items.length / 2);
  return [...halves(head, items.slice(0, middle), write), ...halves(head, items.slice(middle), write)];
}

/** Several bodies as one; what stands in more than one of them stands in it once. */
export function together(...bodies: readonly MermaidBody[]): MermaidBody {
  return {
    lines: [...new Set(bodies.flatMap(({ lines }) => lines))],
    edges: bodies.reduce((sum, { edges }) => sum + edges, 0),
  };
}
