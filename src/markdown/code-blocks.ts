import type { Element, Root } from 'hast';
import type { Highlight } from './code/highlighter.ts';
import { h, isElement, textContent, textNode, visitElements } from './tree.ts';

/**
 * Gives each block of code a frame with the title of its fence, colours it, and lets people scroll it by keyboard.
 * Only fenced blocks and indented ones are `pre` around `code`; any other `pre` is somebody's HTML.
 */
export function finishCodeBlocks(root: Root, highlight: Highlight | undefined): void {
  visitElements(root, (pre, parent, index) => {
    if (pre.tagName !== 'pre') return;
    const { dataMeta, ...properties } = pre.properties;
    pre.properties = { ...properties, tabIndex: 0 };
    const [code] = pre.children;
    if (!isElement(code, 'code') || pre.children.length > 1) return;
    const language = languageOf(code);
    if (language === 'mermaid') return;
    const coloured = highlight?.(textContent(code).replace(/\n$/, ''), language);
    if (coloured) code.children = coloured;
    pre.properties['dataCopyable'] = '';
    parent.children[index] = framed(pre, titleIn(String(dataMeta ?? '')));
  });
}

/** What stands behind the language of a fence, as the attribute that carries it through the parsing. */
export function carriedMeta(meta: string | null | undefined) {
  return titleIn(meta ?? '') === undefined ? undefined : { hProperties: { dataMeta: meta ?? '' } };
}

function framed(pre: Element, title: string | undefined): Element {
  if (title === undefined) return h('div', { className: ['code-block'] }, [pre]);
  return h('figure', { className: ['code-block'] }, [h('figcaption', {}, [textNode(title)]), pre]);
}

/** `ts title="src/x.ts"` names the file that a block is from. */
function titleIn(meta: string): string | undefined {
  const [, double, single, bare] = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/.exec(meta) ?? [];
  return (double ?? single ?? bare)?.trim() || undefined;
}

function languageOf({ properties: { className } }: Element): string {
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
}
