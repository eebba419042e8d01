import type { Nodes } from 'hast';
import { REFUSED } from './href.ts';

/** How often each element and each attribute of each element occurs. */
export type Census = ReadonlyMap<string, number>;

/** Counts what a tree holds, apart from destinations that are already reported as refused. */
export function takeCensus(root: Nodes): Census {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      count(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties)) {
        if (value !== REFUSED) count(`${name} of <${node.tagName}>`);
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return counts;
}

/** What there is less of than before. */
export function missingSince(before: Census, after: Census): string[] {
  return [...before].filter(([key, count]) => (after.get(key) ?? 0) < count).map(([key]) => key);
}
