import type { DiagramProblem } from '../result.ts';
import { isAllowedLink, refusedLink } from './allowed-link.ts';
import type { TrackedText } from './tracked-text.ts';

type Saying = Omit<DiagramProblem, 'line'>;

/** Something on a line that would be lost or must not be published; `diagram` is the word that a diagram begins with. */
type Check = (line: string, diagram: string) => Saying | undefined;

/** Finds what Mermaid would leave out of a picture without a word, so that nobody's work is lost in silence. */
export function refusedInSource({ text, lines }: TrackedText): DiagramProblem | undefined {
  const diagram = /^\s*([\w-]+)/.exec(text)?.[1] ?? '';
  let start = 0;
  for (const line of text.split('\n')) {
    for (const check of checks) {
      const saying = check(line, diagram);
      if (saying) return { ...saying, line: lines[start] ?? 1 };
    }
    start += line.length + 1;
  }
  return undefined;
}

/** `<br>` breaks a line, other tags stay as they are written, and `<<form>>` is what UML calls a stereotype. */
const html: Check = (line) => {
  const element =
    /(?<!<)<\s*\/?\s*(script|style|iframe|object|embed|image|img|svg|math|video|audio|form|input|link|meta|base|template|foreignobject)\b/i;
  const name = element.exec(line)?.[1];
  if (name === undefined) return undefined;
  return {
    message: `A diagram cannot hold HTML such as <${name.toLowerCase()}>`,
    hint: 'Write plain text, and #lt; for a < that is to be read.',
  };
};

const formula: Check = (line) => {
  if (!/\$\$.+?\$\$/.test(line)) return undefined;
  return {
    message: 'Formulas are not drawn in diagrams',
    hint: 'Write it in plain characters: x² instead of $$x^2$$.',
  };
};

const markdownLink: Check = (line) => {
  if (!/"`[^`]*\]\([^`]*`"/.test(line)) return undefined;
  return {
    message: 'A label cannot hold a Markdown link or image',
    hint: 'Write its text only. A whole node becomes a link by click A href "https://…".',
  };
};

const call: Check = (line) => {
  const isCall = /^\s*click\s+[\p{L}\p{N}_][^\s]*\s+(?!href\b)[A-Za-z_$]/u.test(line);
  if (!isCall && !/^\s*callback\s+[\p{L}\p{N}_][^\s]*\s+"/u.test(line)) return undefined;
  return {
    message: 'A click in a diagram cannot call anything',
    hint: 'Let it lead somewhere: click A href "https://…".',
  };
};

const link: Check = (line) => {
  const href =
    /^\s*(?:click\s+[\p{L}\p{N}_][^\s]*\s+(?:href\s+)?|link\s+[\p{L}\p{N}_][^\s]*\s+)"([^"]*)"/u.exec(
      line,
    )?.[1];
  if (href === undefined) return undefined;
  return isAllowedLink(href) ? undefined : refusedLink(href);
};

/** Both open by script where Mermaid runs in a browser. */
const scriptedLink: Check = (line, diagram) => {
  const isGantt = diagram === 'gantt' && /^\s*click\s/.test(line);
  const isSequence = diagram === 'sequenceDiagram' && /^\s*links?\s+[^:]+:/.test(line);
  if (!isGantt && !isSequence) return undefined;
  return {
    message: `Links in a ${isGantt ? 'Gantt chart' : 'sequence diagram'} would need a script to open`,
    hint: 'Put them into the text beside the diagram.',
  };
};

const checks: readonly Check[] = [html, formula, markdownLink, scriptedLink, call, link];
