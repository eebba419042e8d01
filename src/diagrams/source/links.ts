import { prepare } from './prepare.ts';

/** A link of a diagram, as it was written. */
export interface DiagramLink {
  readonly href: string;
  /** 1-based, within the source. */
  readonly line: number;
  /** 1-based, of the first character of the address. */
  readonly column: number;
}

/** Types of diagram that know clicks; in others the word is a word. */
const knowsClicks = /^(?:agentflow|classDiagram|flowchart|graph|stateDiagram|swimlane|usecase)/;

/** Whether diagrams that begin with a word can hold links. */
export function canHoldLinks(diagram: string): boolean {
  return knowsClicks.test(diagram);
}

/** The addresses on one line of a diagram that can hold links: `click A href "…"`, `click A "…"`, `link A "…"`. */
export function linksOnLine(line: string): string[] {
  const links =
    /(?:^|;)\s*(?:click\s+[\p{L}\p{N}_][^\s]*\s+(?:href\s+)?|link\s+[\p{L}\p{N}_][^\s]*\s+)"([^"]*)"/gu;
  return [...line.matchAll(links)].map(([, href = '']) => href);
}

/** The links of a diagram, so that they are followed like those beside it; none where it cannot be drawn. */
export function linksInDiagram(source: string): DiagramLink[] {
  const prepared = prepare(source);
  if ('problem' in prepared) return [];
  const { text, lines } = prepared.body;
  if (!canHoldLinks(text)) return [];
  const written = source.split(/\r\n?|\n/);
  const found: DiagramLink[] = [];
  let start = 0;
  for (const textLine of text.split('\n')) {
    const line = lines[start] ?? 1;
    let from = 0;
    for (const href of linksOnLine(textLine)) {
      const at = written[line - 1]?.indexOf(`"${href}"`, from) ?? -1;
      from = at + 1;
      found.push({ href, line, column: at + 2 });
    }
    start += textLine.length + 1;
  }
  return found;
}
