import type { Element, Root } from 'hast';
import type { Labels } from './labels.ts';
import { h, isBlank, isElement, textNode, visitElements } from './tree.ts';

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;
type Kind = (typeof kinds)[number];

/** Turns quotes that begin with `[!NOTE]` and the like, alone on the first line, into alerts as GitHub does. */
export function makeAlerts(root: Root, labels: Labels): void {
  visitElements(root, (quote, parent, index) => {
    if (quote.tagName !== 'blockquote') return;
    const kind = takeMarker(quote);
    if (!kind) return;
    const title = h('p', { className: ['alert-title'] }, [textNode(labels[kind])]);
    // A note, not a landmark: a page may have many of them.
    const properties = { className: ['alert', `alert-${kind}`], role: 'note' };
    const alert = h('aside', properties, [textNode('\n'), title, ...quote.children]);
    parent.children[index] = alert;
  });
}

/** Removes the marker from a quote and tells its kind; leaves every other quote alone. */
function takeMarker(quote: Element): Kind | undefined {
  const paragraph = quote.children.find((child) => !isBlank(child));
  if (!isElement(paragraph, 'p')) return undefined;
  const [text, next] = paragraph.children;
  if (text?.type !== 'text') return undefined;
  const match = /^\[!([a-z]+)\][ \t]*(\n|$)/i.exec(text.value);
  const kind = kinds.find((known) => known === match?.[1]?.toLowerCase());
  const isAlone = match?.[2] === '\n' || next === undefined || isElement(next, 'br');
  if (!match || !kind || !isAlone) return undefined;
  const children = [textNode(text.value.slice(match[0].length)), ...paragraph.children.slice(1)];
  // A marker line that ends in blanks or a backslash ends in a line break, too.
  if (match[2] === '' && next) children.splice(0, 2);
  const [first] = children;
  if (first?.type === 'text') first.value = first.value.replace(/^\n/, '');
  // An alert that says nothing stays the quote it is.
  const isEmpty = children.every(isBlank);
  if (isEmpty && quote.children.every((child) => child === paragraph || isBlank(child))) return undefined;
  if (isEmpty) quote.children = quote.children.filter((child) => child !== paragraph);
  else paragraph.children = children;
  return kind;
}
