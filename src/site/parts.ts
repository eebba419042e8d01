/** A stretch of rendered HTML, or the number of a building block that stands behind it. */
export type Part = { readonly html: string } | { readonly block: number };

/** Splits rendered Markdown at the marks that it holds for building blocks. */
export function partsOf(html: string): Part[] {
  return html
    .split(/<!--block-(\d+)-->/)
    .map((text, index) => (index % 2 === 0 ? { html: text } : { block: Number(text) }));
}

/** Whether a text holds code that can be copied, as far as can be told without rendering it. */
export function hasFences(text: string): boolean {
  return /(?:```|~~~)/.test(text);
}
