import type { Element, ElementContent, Root } from 'hast';
import { h, hasClass, isBlank, isElement, textContent, visitElements } from './tree.ts';

const blocks = new Set(
  'ul ol p div blockquote pre table dl details hr h1 h2 h3 h4 h5 h6 figure section'.split(' '),
);

/** Gives the checkboxes of task lists a label: the words beside them, or `fallback` where there are none. */
export function labelTasks(root: Root, fallback: string): void {
  visitElements(root, (item) => {
    if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
    const first = item.children.find((child) => !isBlank(child));
    if (isElement(first, 'p')) labelFirst(first, fallback);
    else labelFirst(item, fallback);
  });
}

function labelFirst(holder: Element, fallback: string): void {
  const start = holder.children.findIndex((child) => isElement(child, 'input'));
  const checkbox = holder.children[start];
  if (!isElement(checkbox)) return;
  const following = holder.children.slice(start + 1);
  const end = following.findIndex((child) => isElement(child, ...blocks));
  const words = end === -1 ? following : following.slice(0, end);
  if (words.map(textContent).join('').trim() === '') {
    checkbox.properties = { ...checkbox.properties, ariaLabel: fallback };
    return;
  }
  const inside: ElementContent[] = [checkbox, ...words];
  holder.children.splice(start, inside.length, h('label', {}, inside));
}
