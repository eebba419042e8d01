import { gzipSync } from 'node:zlib';

/** Where a part of a page begins: at a landmark, a figure or a heading of the second rank. */
const STARTS = /<(?:header|nav|aside|main|footer|figure|h2|table)\b[^>]*>/g;

/**
 * The parts of a page and what each adds to its weight, named by their tag and what tells it from others.
 * What stands between two starts belongs to the first.
 */
export function sectionWeights(html: string): { file: string; bytes: number }[] {
  const starts = [...html.matchAll(STARTS)];
  const upTo = [...starts.slice(1).map(({ index }) => index), html.length].map(
    (end) => gzipSync(html.slice(0, end), { level: 9 }).length,
  );
  const before = gzipSync(html.slice(0, starts[0]?.index ?? 0), { level: 9 }).length;
  return [
    { file: '<head>', bytes: before },
    ...starts.map(({ 0: tag }, index) => ({
      file: nameOf(tag),
      bytes: (upTo[index] ?? 0) - (upTo[index - 1] ?? before),
    })),
  ];
}

function nameOf(tag: string): string {
  const name = tag.match(/^<\w+/)?.[0] ?? '';
  const mark = tag.match(/\b(?:id|class|aria-label)="([^"]*)"/)?.[0];
  return mark ? `${name} ${mark}>` : `${name}>`;
}
