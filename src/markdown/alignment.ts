import type { Element, Root } from 'hast';
import { visitElements } from './tree.ts';

const sides = /^(?:text-align: )?(left|center|right)$/;

/**
 * Turns alignment into classes: the handbook's policy forbids style attributes, and `align` is no longer HTML.
 * Also drops class lists that sanitising left empty.
 */
export function alignByClass(root: Root): void {
  visitElements(root, (element) => {
    const { style, align, className, ...properties } = element.properties;
    const classes = Array.isArray(className) ? [...className] : [];
    const side = sides.exec(String(align ?? style ?? ''))?.[1];
    if (side) classes.push(`${prefixOf(element)}-${side}`);
    element.properties = classes.length > 0 ? { ...properties, className: classes } : properties;
  });
}

function prefixOf(element: Element): string {
  return element.tagName === 'td' || element.tagName === 'th' ? 'cell' : 'align';
}
