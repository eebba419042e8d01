import type { Schema } from 'hast-util-sanitize';
import { type AttributeRule, elements, globalAttributes, tableParts } from './allow-list.ts';
import { linkSchemes } from './href.ts';

/** Attributes whose name in the tree is not their name in lower case. */
const propertyNames: Readonly<Record<string, string>> = {
  'aria-label': 'ariaLabel',
  colspan: 'colSpan',
  datetime: 'dateTime',
  rowspan: 'rowSpan',
  valign: 'vAlign',
};

type Definition = NonNullable<Schema['attributes']>[string][number];

/**
 * What the parsed tree may hold: what people may write, and what the parser generates (footnotes, checkboxes, the
 * language of code, aligned cells). Every top-level key is given, so nothing of the library's own list remains.
 */
export const schema: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: Object.fromEntries([...tableParts].map((name) => [name, ['table']])),
  attributes: attributes(),
  clobber: [],
  clobberPrefix: '',
  protocols: {
    cite: ['http', 'https'],
    href: [...linkSchemes],
    // No image has a scheme, so none is named.
    src: ['no-scheme-at-all'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: ['script', 'style', 'template', 'svg', 'math'],
  tagNames: [...Object.keys(elements), 'input', 'section'],
};

function attributes(): NonNullable<Schema['attributes']> {
  const result: Record<string, Definition[]> = { '*': definitions(globalAttributes) };
  for (const [name, rules] of Object.entries(elements)) result[name] = definitions(rules);
  const placed = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['dataAt']]);
  const generated: Record<string, Definition[]> = {
    ...Object.fromEntries(placed),
    a: [
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
      ['id', /^user-content-fnref-/],
      ['ariaDescribedBy', 'footnote-label'],
    ],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    div: [['dataBlock', /^\d+$/]],
    h2: ['dataAt', ['className', 'sr-only'], ['id', 'footnote-label']],
    img: ['loading', 'decoding'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [
      ['className', 'task-list-item'],
      ['id', /^user-content-fn-/],
    ],
    ol: [['className', 'contains-task-list']],
    pre: ['dataMeta'],
    span: [['dataBlock', /^\d+$/]],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: [cellStyle()],
    th: [cellStyle()],
    ul: [['className', 'contains-task-list']],
  };
  for (const [name, list] of Object.entries(generated)) {
    result[name] = [...(result[name] ?? []), ...list];
  }
  return result;
}

/** How the parser aligns cells; src/markdown/tables.ts turns it into a class. */
function cellStyle(): Definition {
  return ['style', 'text-align: left', 'text-align: center', 'text-align: right'];
}

function definitions(rules: Readonly<Record<string, AttributeRule>>): Definition[] {
  return Object.entries(rules).map(([attribute, rule]) => {
    const name = propertyNames[attribute] ?? attribute;
    if (rule instanceof RegExp) return [name, rule];
    // A flag (`open`) is `true` in the tree.
    if (typeof rule === 'object') return rule.includes('') ? name : [name, ...rule];
    return name;
  });
}
