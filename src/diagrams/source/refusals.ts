import type { DiagramProblem } from '../result.ts';
import { isAllowedLink, refusedLink } from './allowed-link.ts';
import { hasC4Link } from './c4-links.ts';
import { canHoldLinks, linksOnLine } from './links.ts';
import { amount, day, relation, score, values } from './refused-values.ts';
import type { TrackedText } from './tracked-text.ts';

type Saying = Omit<DiagramProblem, 'line'>;

/**
 * Something on a line that would be lost or must not be published; `diagram` is the word that a diagram begins with,
 * `text` the whole of it.
 */
export type Check = (line: string, diagram: string, text: string) => Saying | undefined;

/** Finds what Mermaid would leave out of a picture without a word, so that nobody's work is lost in silence. */
export function refusedInSource({ text, lines }: TrackedText): DiagramProblem | undefined {
  const diagram = /^\s*([\w-]+)/.exec(text)?.[1] ?? '';
  let start = 0;
  for (const line of text.split('\n')) {
    for (const check of checks) {
      const saying = check(line, diagram, text);
      if (saying) return { ...saying, line: lines[start] ?? 1 };
    }
    start += line.length + 1;
  }
  return undefined;
}

/** `<br>` breaks a line, other tags stay as they are written, and `<<form>>` is what UML calls a stereotype. */
const html: Check = (line) => {
  const element =
    /(?<!<)<\/?(script|style|iframe|object|embed|image|img|svg|math|video|audio|form|input|link|meta|base|template|foreignobject)\b/i;
  const name = element.exec(line)?.[1];
  if (name === undefined) return undefined;
  return {
    message: `A diagram cannot hold HTML such as <${name.toLowerCase()}>`,
    hint: 'Write plain text, and #lt; for a < that is to be read.',
  };
};

/** Types that take what they do not know for HTML and leave it out; others show it. */
const readsHtml =
  /^(?:agentflow|block|C4|classDiagram|flowchart|graph|kanban|mindmap|quadrantChart|requirement|sankey|stateDiagram)/;
/** Elements that they leave standing, `<br>` among them. */
const knownTag =
  /^(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|tt|u|ul|var)$/i;

/** What stands for something, as in `GET /pods/<id>`. */
const placeholder: Check = (line, diagram) => {
  if (!readsHtml.test(diagram) || /^\s*acc(?:Title|Descr)\b/.test(line)) return undefined;
  const tags = [...line.matchAll(/(?<!<)<\/?([a-z][\w-]*)\s*\/?>(?!>)/gi)];
  const unknown = tags.map(([, name = '']) => name).find((name) => !knownTag.test(name));
  if (unknown === undefined) return undefined;
  return {
    message: `“<${unknown}>” would be taken for HTML and left out`,
    hint: `Write #lt;${unknown}#gt; where it is to be read.`,
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

const call: Check = (line, diagram) => {
  if (!canHoldLinks(diagram)) return undefined;
  const isCall = /(?:^|;)\s*click\s+[\p{L}\p{N}_][^\s]*\s+(?!href\b)[A-Za-z_$]/u.test(line);
  if (!isCall && !/(?:^|;)\s*callback\s+[\p{L}\p{N}_][^\s]*\s+"/u.test(line)) return undefined;
  return {
    message: 'A click in a diagram cannot call anything',
    hint: 'Let it lead somewhere: click A href "https://…".',
  };
};

const link: Check = (line, diagram) => {
  if (!canHoldLinks(diagram)) return undefined;
  const refused = linksOnLine(line).find((href) => !isAllowedLink(href));
  return refused === undefined ? undefined : refusedLink(refused);
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

/** Mermaid reads them and draws none. */
const unseenLink: Check = (line, diagram) => {
  if (!diagram.startsWith('C4') || !hasC4Link(line)) return undefined;
  return {
    message: 'Links in a C4 diagram are not drawn',
    hint: 'Leave it out, and put the link into the text beside the diagram.',
  };
};

const checks: readonly Check[] = [
  html,
  placeholder,
  formula,
  markdownLink,
  scriptedLink,
  unseenLink,
  call,
  link,
  amount,
  score,
  day,
  values,
  relation,
];
