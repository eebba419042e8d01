import { pixels } from '../css/length.ts';
import { type TextStyle, textStyles } from '../css/text-style.ts';
import { displayedText } from './displayed-text.ts';

/** A stretch of text in one style, with its blanks as they are shown. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly node: Node;
  /** Where it begins, as far as the text says so; else it goes on where the one before ended. */
  readonly start: Position;
}

/** A place that an element gives its first letter. */
export interface Position {
  readonly x?: number;
  readonly y?: number;
  /** Moves it from there. */
  readonly dx?: number;
  readonly dy?: number;
}

/** The stretches of a `<text>`, in the order in which they are read. */
export function piecesOf(text: Element): Piece[] {
  const pieces: Piece[] = [];
  const styleOf = textStyles();
  let start: Position = { x: 0, y: 0 };
  let isAfterBlank = true;
  const walk = (element: Element): void => {
    const style = styleOf(element);
    if (style.hidden) return;
    // Of two elements that place the same letter, the inner one does.
    start = { ...start, ...positionOf(element, style) };
    for (const child of element.childNodes) {
      if (isElement(child) && drawsText.has(child.localName)) walk(child);
      if (child.nodeType !== child.TEXT_NODE) continue;
      const written = displayedText(child.nodeValue ?? '', text.ownerDocument);
      const shown = collapse(written, style, isAfterBlank);
      if (shown === '') continue;
      pieces.push({ text: shown, style, node: child, start });
      isAfterBlank = shown.endsWith(' ');
      start = {};
    }
  };
  walk(text);
  return withoutLastBlank(pieces);
}

const drawsText = new Set(['tspan', 'a', 'textPath']);

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function collapse(text: string, style: TextStyle, isAfterBlank: boolean): string {
  if (style.preserved) return text.replace(/[\n\t\r]/g, ' ');
  const collapsed = text.replace(/[\n\t\r ]+/g, ' ');
  return isAfterBlank ? collapsed.replace(/^ /, '') : collapsed;
}

/** A blank at the very end takes no room. */
function withoutLastBlank(pieces: Piece[]): Piece[] {
  const last = pieces.pop();
  if (!last) return pieces;
  const text = last.style.preserved ? last.text : last.text.replace(/ $/, '');
  return text === '' ? pieces : [...pieces, { ...last, text }];
}

function positionOf(element: Element, style: TextStyle): Position {
  const position: Record<string, number> = {};
  for (const name of ['x', 'y', 'dx', 'dy'] as const) {
    // A list would place letter by letter; Mermaid only ever gives the first one's place.
    const [first] = (element.getAttribute(name) ?? '').trim().split(/[\s,]+/);
    const value = pixels(first, { fontSize: style.fontSize });
    if (value !== undefined) position[name] = value;
  }
  return position;
}
