/** What an attribute may hold: one of these words, a pattern, a destination, the address of a source, or anything. */
export type AttributeRule = readonly string[] | RegExp | 'link' | 'image' | 'source' | 'any';

type Attributes = Readonly<Record<string, AttributeRule>>;

const size = /^\d{1,5}%?$/;
const whole = /^-?\d{1,9}$/;
const span = /^\d{1,3}$/;
const day = /^[\d:.TZPWHMSYD+ -]{1,40}$/i;
const cell: Attributes = {
  align: ['left', 'center', 'right'],
  valign: ['top', 'middle', 'bottom', 'baseline'],
  colspan: span,
  rowspan: span,
  width: size,
};
const block: Attributes = { align: ['left', 'center', 'right'] };

/** Attributes that every element may have. */
export const globalAttributes: Attributes = {
  title: 'any',
  lang: /^[a-z0-9-]{1,35}$/i,
  dir: ['ltr', 'rtl', 'auto'],
};

/**
 * The HTML that people may write inside Markdown, and the attributes of each element: what GitHub keeps, without
 * pictures in several versions, form controls, and anything that names, styles or identifies an element.
 */
export const elements: Readonly<Record<string, Attributes>> = {
  a: { href: 'link', 'aria-label': 'any' },
  abbr: {},
  b: {},
  bdo: {},
  blockquote: { cite: 'source' },
  br: {},
  caption: {},
  cite: {},
  code: {},
  dd: {},
  del: { cite: 'source', datetime: day },
  details: { open: ['', 'open', 'true'] },
  dfn: {},
  div: block,
  dl: {},
  dt: {},
  em: {},
  figcaption: {},
  figure: {},
  h1: block,
  h2: block,
  h3: block,
  h4: block,
  h5: block,
  h6: block,
  hr: {},
  i: {},
  img: { src: 'image', alt: 'any', width: size, height: size, align: ['left', 'right'] },
  ins: { cite: 'source', datetime: day },
  kbd: {},
  li: { value: whole },
  mark: {},
  ol: { start: whole, reversed: ['', 'reversed', 'true'], type: ['1', 'a', 'A', 'i', 'I'] },
  p: block,
  pre: {},
  q: { cite: 'source' },
  rp: {},
  rt: {},
  ruby: {},
  s: {},
  samp: {},
  small: {},
  span: {},
  strong: {},
  sub: {},
  summary: {},
  sup: {},
  table: { 'aria-label': 'any' },
  tbody: {},
  td: cell,
  tfoot: {},
  th: { ...cell, scope: ['col', 'row', 'colgroup', 'rowgroup'], abbr: 'any' },
  thead: {},
  time: { datetime: day },
  tr: {},
  u: {},
  ul: {},
  var: {},
  wbr: {},
};

/** Old elements and the ones that say the same today. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ['tt', 'code'],
  ['strike', 's'],
  ['acronym', 'abbr'],
]);

/** Elements without an end tag. */
export const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements that close themselves when the next one of their kind begins, so an end tag may be missing. */
export const selfEnding: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot rp rt'.split(' '),
);

/** Elements that are nothing outside a table. */
export const tableParts: ReadonlySet<string> = new Set('caption tbody td tfoot th thead tr'.split(' '));

/** Elements whose content is no prose either: it goes with them. */
export const droppedWithContent: ReadonlySet<string> = new Set(
  (
    'script style template noscript noembed noframes iframe xmp plaintext textarea title svg math object select ' +
    'audio video canvas head'
  ).split(' '),
);

/** The rule of an attribute on an element, `undefined` when it is not allowed there. */
export function attributeRule(element: string, attribute: string): AttributeRule | undefined {
  return own(elements[element] ?? {}, attribute) ?? own(globalAttributes, attribute);
}

/** Whether people may write this element. */
export function isAllowedElement(name: string): boolean {
  return Object.hasOwn(elements, name);
}

function own(rules: Attributes, name: string): AttributeRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}
