import { droppedWithContent } from './allow-list.ts';

/** An attribute as it stands in a tag. */
export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string;
  /** Between its quotes, entities unresolved; empty when there is none. */
  readonly value: string;
  /** Offset of its name. */
  readonly start: number;
}

/** A piece of raw HTML. The pieces follow each other without gaps. */
export type HtmlToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text' }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly HtmlAttribute[] }
  | { readonly kind: 'close'; readonly name: string }
  /** An element that goes with all that it contains, up to its end tag. */
  | { readonly kind: 'dropped'; readonly name: string }
  | { readonly kind: 'comment' }
  /** `<!doctype>`, `<?php ?>`, `<![CDATA[ ]]>` and the like. */
  | { readonly kind: 'other' }
  /** A tag, comment or declaration that does not end in this piece of HTML. */
  | { readonly kind: 'unclosed' }
);

/** A tag that begins an element. */
export type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

const tagName = /<(\/?)([a-z][^\t\n\f\r />]*)/iy;
const gap = /[\t\n\f\r /]*/y;
const attributeName = /=?[^\t\n\f\r />=]+|=/y;
const equals = /[\t\n\f\r ]*=[\t\n\f\r ]*/y;
const bareValue = /[^\t\n\f\r >]*/y;

/**
 * Splits raw HTML the way browsers tokenise it. Every step moves forward, so it is linear on any input. It is not
 * what keeps readers safe (that is the sanitising of the parsed tree); it tells what to report, and where.
 */
export function tokenise(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const token = readMarkup(html, at);
    if (token) {
      if (text < at) tokens.push({ kind: 'text', start: text, end: at });
      tokens.push(token);
      text = token.end;
    }
    at = html.indexOf('<', token ? token.end : at + 1);
  }
  if (text < html.length) tokens.push({ kind: 'text', start: text, end: html.length });
  return tokens;
}

function readMarkup(html: string, start: number): HtmlToken | undefined {
  if (html.startsWith('<!--', start)) {
    if (/^-?>/.test(html.slice(start + 4, start + 6))) return until(html, '>', start, 'comment');
    return until(html, /--!?>/g, start, 'comment', start + 4);
  }
  if (html.startsWith('<![CDATA[', start)) return until(html, ']]>', start, 'other');
  if (html.startsWith('<?', start)) return until(html, '?>', start, 'other');
  if (html.startsWith('<!', start)) return until(html, '>', start, 'other');
  const [, slash, name] = matchAt(tagName, html, start) ?? [];
  if (name !== undefined) return readTag(html, start, name, slash === '/');
  return html.startsWith('</', start) ? until(html, '>', start, 'other') : undefined;
}

function readTag(html: string, start: number, written: string, isEnd: boolean): HtmlToken {
  // Its length may differ from what was written: lower case is longer in some scripts.
  const name = written.toLowerCase();
  const attributes: HtmlAttribute[] = [];
  const unclosed: HtmlToken = { kind: 'unclosed', start, end: html.length };
  let at = start + written.length + (isEnd ? 2 : 1);
  for (;;) {
    at += matchAt(gap, html, at)?.[0].length ?? 0;
    if (at >= html.length) return unclosed;
    if (html[at] === '>') break;
    const key = matchAt(attributeName, html, at)?.[0] ?? '';
    const nameStart = at;
    at += key.length;
    let value = '';
    const sign = matchAt(equals, html, at)?.[0];
    if (sign !== undefined) {
      at += sign.length;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        if (close === -1) return unclosed;
        value = html.slice(at + 1, close);
        at = close + 1;
      } else {
        value = matchAt(bareValue, html, at)?.[0] ?? '';
        at += value.length;
      }
    }
    attributes.push({ name: key.toLowerCase(), value, start: nameStart });
  }
  const end = at + 1;
  if (isEnd) return { kind: 'close', name, start, end };
  if (droppedWithContent.has(name))
    return { kind: 'dropped', name, start, end: endOfContent(html, name, end) };
  return { kind: 'open', name, attributes, start, end };
}

/** Where the content of an element ends with its end tag; most of these hold text that is no markup. */
function endOfContent(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = from;
  const end = close.test(html) ? html.indexOf('>', close.lastIndex) : -1;
  return end === -1 ? html.length : end + 1;
}

function until(
  html: string,
  close: string | RegExp,
  start: number,
  kind: 'comment' | 'other',
  from = start,
): HtmlToken {
  let end = -1;
  if (typeof close === 'string') {
    const index = html.indexOf(close, from);
    if (index !== -1) end = index + close.length;
  } else {
    close.lastIndex = from;
    if (close.test(html)) end = close.lastIndex;
  }
  return end === -1 ? { kind: 'unclosed', start, end: html.length } : { kind, start, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
