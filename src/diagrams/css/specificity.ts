import type { CssNode, Selector } from 'css-tree';

/** How much a selector weighs against others, as one number: ids, then classes, then element names. */
export function specificity(selector: Selector): number {
  let weight = 0;
  for (const part of selector.children) weight += partWeight(part);
  return weight;
}

const ID = 1_000_000;
const CLASS = 1000;

function partWeight(part: CssNode): number {
  switch (part.type) {
    case 'IdSelector':
      return ID;
    case 'ClassSelector':
    case 'AttributeSelector':
      return CLASS;
    case 'TypeSelector':
      return part.name === '*' ? 0 : 1;
    case 'PseudoElementSelector':
      return 1;
    case 'PseudoClassSelector':
      return pseudoClassWeight(part);
    default:
      return 0;
  }
}

/** `:not()` and `:is()` weigh what their heaviest argument does, `:where()` nothing. */
function pseudoClassWeight(part: Extract<CssNode, { type: 'PseudoClassSelector' }>): number {
  if (part.name === 'where') return 0;
  if (part.name !== 'not' && part.name !== 'is') return CLASS;
  let heaviest = 0;
  for (const list of part.children ?? []) {
    if (list.type !== 'SelectorList') continue;
    for (const selector of list.children) {
      if (selector.type === 'Selector') heaviest = Math.max(heaviest, specificity(selector));
    }
  }
  return heaviest;
}
