/** A node of a drawing. The shape is that of hast, so that any tool for it can read one. */
export type SvgNode = SvgElement | SvgText;

/** An element; `properties` are attributes as SVG writes them. */
export interface SvgElement {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly children: readonly SvgNode[];
}

export interface SvgText {
  readonly type: 'text';
  readonly value: string;
}

/** What may stand between the tags: nodes, lists of them, text, and nothing. */
export type SvgContent = SvgNode | string | undefined | readonly SvgContent[];

/** Makes an element. Attributes without a value are left out. */
export function svg(
  tagName: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly SvgContent[]
): SvgElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(given) as Record<string, string | number>,
    children: content.flatMap(nodes),
  };
}

function nodes(content: SvgContent): SvgNode[] {
  if (content === undefined) return [];
  if (typeof content === 'string') return [{ type: 'text', value: content }];
  return 'type' in content ? [content] : content.flatMap(nodes);
}

/** A coordinate as it is written: two decimals are finer than any screen. */
export function rounded(value: number): number {
  // Adding zero turns -0, which would be written differently, into 0.
  return Math.round(value * 100) / 100 + 0;
}
