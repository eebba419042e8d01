import { type CssNode, generate, parse, type Rule as RuleNode, type Selector, walk } from 'css-tree';
import { specificity } from './specificity.ts';

/** What a declaration sets a property to. */
export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

/** One selector with its declarations. */
export interface Rule {
  readonly selector: string;
  readonly specificity: number;
  readonly declarations: ReadonlyMap<string, Declared>;
  /** What an element must have at least to match: tells most elements apart without asking the selector. */
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

/** States that a picture in a page never starts in, and parts that are no elements. */
const neverMatching = /:(?:hover|focus|active|visited|before|after|:|root)/;

/** The rules of a stylesheet, weakest first. Rules within `@media`, `@keyframes` and the like are left out. */
export function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const sheet = parse(css, { parseValue: false, parseCustomProperty: false });
  walk(sheet, {
    visit: 'Rule',
    enter(node) {
      if (!this.atrule) rules.push(...rulesOf(node));
    },
  });
  // Sorting keeps the order of equals, so that of two rules of one weight the later wins.
  return rules.sort((a, b) => a.specificity - b.specificity);
}

function rulesOf(node: RuleNode): Rule[] {
  if (node.prelude.type !== 'SelectorList') return [];
  const declarations = declarationsOf(node.block);
  const rules: Rule[] = [];
  for (const selector of node.prelude.children) {
    if (selector.type !== 'Selector') continue;
    const text = generate(selector);
    if (neverMatching.test(text)) continue;
    rules.push({ selector: text, specificity: specificity(selector), declarations, ...needs(selector) });
  }
  return rules;
}

/** The declarations of a block, by property name in small letters. */
function declarationsOf(block: CssNode): Map<string, Declared> {
  const declarations = new Map<string, Declared>();
  walk(block, {
    visit: 'Declaration',
    enter(node) {
      const property = node.property.toLowerCase();
      const value = generate(node.value).trim();
      if (isValid(property, value))
        declarations.set(property, { value, important: node.important !== false });
    },
  });
  return declarations;
}

/** Mermaid computes some widths below nothing, which browsers pass over. */
function isValid(property: string, value: string): boolean {
  return value !== '' && !(/^(?:stroke-width|font-size)$/.test(property) && value.startsWith('-'));
}

/** Reads a `style` attribute. */
export function parseStyleAttribute(style: string | null): Map<string, Declared> {
  if (!style) return new Map();
  return declarationsOf(
    parse(style, { context: 'declarationList', parseValue: false, parseCustomProperty: false }),
  );
}

function needs(selector: Selector): Pick<Rule, 'tag' | 'classes'> {
  let tag: string | undefined;
  let classes: string[] = [];
  for (const part of selector.children) {
    if (part.type === 'Combinator') {
      tag = undefined;
      classes = [];
    }
    if (part.type === 'TypeSelector' && part.name !== '*') tag = part.name.toLowerCase();
    if (part.type === 'ClassSelector') classes.push(part.name);
  }
  return { tag, classes };
}
