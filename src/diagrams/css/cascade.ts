import { parseRules, parseStyleAttribute, type Rule } from './rules.ts';

/** Properties and the values that an element itself is given: no inherited ones. */
export type Declarations = Map<string, string>;

/** What attributes, stylesheet and `style` give an element, the stronger over the weaker, of the properties wanted. */
export function declared(
  element: Element,
  rules: readonly Rule[],
  wanted: ReadonlySet<string>,
): Declarations {
  const result: Declarations = new Map();
  const important = new Set<string>();
  for (const name of element.getAttributeNames()) {
    if (wanted.has(name)) result.set(name, element.getAttribute(name) ?? '');
  }
  const apply = (source: Rule['declarations']): void => {
    for (const [property, { value, important: isImportant }] of source) {
      if (!wanted.has(property) || (important.has(property) && !isImportant)) continue;
      result.set(property, value);
      if (isImportant) important.add(property);
    }
  };
  const tag = element.localName;
  const classes = element.getAttribute('class')?.split(/\s+/) ?? [];
  for (const rule of rules) if (matches(element, tag, classes, rule)) apply(rule.declarations);
  apply(parseStyleAttribute(element.getAttribute('style')));
  return result;
}

/** Most rules fail by tag or class, which is far cheaper to see than whether a selector fits. */
function matches(element: Element, tag: string, classes: readonly string[], rule: Rule): boolean {
  if (rule.tag && rule.tag !== tag) return false;
  if (!rule.classes.every((name) => classes.includes(name))) return false;
  try {
    return element.matches(rule.selector);
  } catch {
    // A selector that the DOM does not know matches nothing, as in a browser.
    return false;
  }
}

const sheets = new WeakMap<Element, readonly Rule[]>();

/**
 * The rules that apply to the picture an element is in. They are read once: Mermaid puts its stylesheet into the
 * root before it draws, and looking for it at every measurement takes the square of a diagram's size.
 */
export function rulesFor(element: Element): readonly Rule[] {
  const root = outermostSvg(element);
  if (!root) return [];
  const known = sheets.get(root);
  if (known) return known;
  const styles = [...root.children].filter((child) => child.localName === 'style');
  const rules = parseRules(styles.map((style) => style.textContent).join('\n'));
  if (styles.length > 0) sheets.set(root, rules);
  return rules;
}

function outermostSvg(element: Element): Element | undefined {
  let root: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'svg') root = at;
  return root;
}
