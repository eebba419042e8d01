import { textStyles } from '../css/text-style.ts';

/** The few computed values that layouts ask for; every distance that Mermaid's own styles leave out is none. */
export function computedStyle(element: Element): object {
  const { fontSize, fontWeight, anchor } = textStyles()(element);
  const values: Record<string, string> = {
    'font-size': `${fontSize}px`,
    'font-weight': String(fontWeight),
    'font-family': 'sans-serif',
    'text-anchor': anchor,
  };
  return {
    fontSize: values['font-size'],
    fontWeight: values['font-weight'],
    fontFamily: values['font-family'],
    textAnchor: anchor,
    getPropertyValue: (name: string): string =>
      values[name] ?? (/^(?:padding|border|margin)/.test(name) ? '0px' : ''),
  };
}
