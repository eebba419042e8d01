import type { Root } from 'hast';
import { visitElements } from './tree.ts';

/** Lets people scroll wide code by keyboard. */
export function focusCodeBlocks(root: Root): void {
  visitElements(root, (element) => {
    if (element.tagName === 'pre') element.properties = { ...element.properties, tabIndex: 0 };
  });
}
