import type { TextFace } from '../text/text-width.ts';
import { declared, rulesFor } from './cascade.ts';
import { pixels, ROOT_FONT_SIZE } from './length.ts';
import type { Rule } from './rules.ts';

/** What of an element's style moves or sizes its text. */
export interface TextStyle extends TextFace {
  readonly letterSpacing: number;
  readonly anchor: string;
  /** Where the letters stand on their line: `dominant-baseline`. */
  readonly dominantBaseline: string;
  /** `alignment-baseline` of the element itself, which no child takes over. */
  readonly alignmentBaseline: string | undefined;
  /** Whether blanks count as written. */
  readonly preserved: boolean;
  readonly hidden: boolean;
}

const initial: TextStyle = {
  fontSize: ROOT_FONT_SIZE,
  fontWeight: 400,
  isItalic: false,
  letterSpacing: 0,
  anchor: 'start',
  dominantBaseline: 'auto',
  alignmentBaseline: undefined,
  preserved: false,
  hidden: false,
};

const wanted = new Set([
  'font',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
  'white-space',
  'xml:space',
  'display',
]);

/** Computes text styles; keep one for as long as nothing changes in the document. */
export function textStyles(): (element: Element) => TextStyle {
  const known = new Map<Element, TextStyle>();
  const styleOf = (element: Element): TextStyle => {
    const before = known.get(element);
    if (before) return before;
    const parent = element.parentElement ? styleOf(element.parentElement) : initial;
    const style = compute(element, parent);
    known.set(element, style);
    return style;
  };
  return styleOf;
}

const filtered = new WeakMap<readonly Rule[], readonly Rule[]>();

/** The few rules that say anything about text. */
function textRules(element: Element): readonly Rule[] {
  const all = rulesFor(element);
  const known = filtered.get(all);
  if (known) return known;
  const rules = all.filter(({ declarations }) => [...declarations.keys()].some((name) => wanted.has(name)));
  filtered.set(all, rules);
  return rules;
}

function compute(element: Element, parent: TextStyle): TextStyle {
  const own = declared(element, textRules(element), wanted);
  const value = (property: string): string | undefined => {
    const text = own.get(property);
    return text === 'inherit' || text === '' ? undefined : text;
  };
  const font = value('font') ?? '';
  const fontSize = size(value('font-size') ?? /[\d.]+(?:px|em|rem|pt)/.exec(font)?.[0], parent.fontSize);
  const alignment = value('alignment-baseline');
  const space = value('white-space');
  const slope = value('font-style');
  return {
    fontSize,
    fontWeight: weight(value('font-weight') ?? /bold/.exec(font)?.[0], parent.fontWeight),
    isItalic: slope ? /^(?:italic|oblique)/.test(slope) : parent.isItalic,
    letterSpacing: spacing(value('letter-spacing'), fontSize, parent.letterSpacing),
    anchor: value('text-anchor') ?? parent.anchor,
    dominantBaseline: value('dominant-baseline') ?? parent.dominantBaseline,
    alignmentBaseline: alignment === 'auto' || alignment === 'baseline' ? undefined : alignment,
    preserved: value('xml:space') === 'preserve' || (space ? space.startsWith('pre') : parent.preserved),
    hidden: value('display') === 'none' || parent.hidden,
  };
}

/** CSS's own words for sizes, against the parent's where they are relative. */
const namedSizes: Record<string, (parent: number) => number> = {
  'x-small': () => 10,
  small: () => 13,
  medium: () => 16,
  large: () => 18,
  'x-large': () => 24,
  smaller: (parent) => parent / 1.2,
  larger: (parent) => parent * 1.2,
};

function size(text: string | undefined, parent: number): number {
  if (text === undefined) return parent;
  return namedSizes[text]?.(parent) ?? pixels(text, { fontSize: parent, whole: parent }) ?? parent;
}

function weight(text: string | undefined, parent: number): number {
  switch (text) {
    case undefined:
      return parent;
    case 'normal':
    case 'lighter':
      return 400;
    case 'bold':
    case 'bolder':
      return 700;
    default:
      return Number(text) || parent;
  }
}

function spacing(text: string | undefined, fontSize: number, parent: number): number {
  if (text === undefined) return parent;
  return pixels(text, { fontSize }) ?? 0;
}
