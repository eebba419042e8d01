import { isAllowedLink } from '../source/allowed-link.ts';
import { attributes, elements, rootAttributes } from './allow-list.ts';

/**
 * What is wrong with a finished picture: nothing, unless something else in this folder failed. It reads the markup
 * anew, as a browser reads it inside a page, and trusts no step before it.
 */
export function audit(svg: string, id: string): string[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${svg}`, 'text/html');
  const [root, ...others] = [...body.childNodes];
  if (!root || others.length > 0 || !isSvg(root)) return ['it is not one svg element'];
  const all = [root, ...root.querySelectorAll('*')];
  return [
    ...all.flatMap(elementProblems),
    ...idProblems(all, id),
    ...referenceProblems(all),
    ...(['img', 'group'].includes(root.getAttribute('role') ?? '') ? [] : ['it has no role']),
    ...(root.querySelector('title')?.textContent?.trim() ? [] : ['it has no name']),
  ];
}

function isSvg(node: Node): node is Element {
  return (
    'namespaceURI' in node && node.namespaceURI === 'http://www.w3.org/2000/svg' && node.nodeName === 'svg'
  );
}

function elementProblems(element: Element): string[] {
  const { localName, namespaceURI } = element;
  const isRoot = element.parentElement?.localName === 'body';
  const problems: string[] = [];
  if (namespaceURI !== 'http://www.w3.org/2000/svg') problems.push(`<${localName}> is no SVG`);
  if (!elements.has(localName)) problems.push(`it holds <${localName}>`);
  for (const { name, value } of element.attributes) {
    const isKnown = attributes.has(name) || (isRoot && rootAttributes.has(name));
    if (!isKnown) problems.push(`it holds the attribute ${name}`);
    if (name === 'href' && !isAllowedTarget(element, value)) problems.push(`it refers to ${value}`);
    if (name !== 'href' && !isHarmless(value)) problems.push(`its attribute ${name} holds ${value}`);
  }
  return problems;
}

/** What values may call: colours, arithmetic and transforms, and `url()` of something in the picture. */
const functions = new Set(
  'calc color-mix hsl hsla light-dark matrix oklch rgb rgba rotate scale skewX skewY translate url var'.split(
    ' ',
  ),
);

function isHarmless(value: string): boolean {
  if (/[<>{};@\\]|url\((?!#)|\/\/(?!www\.w3\.org\/2000\/svg$)/i.test(value)) return false;
  return [...value.matchAll(/([\w-]*)\s*\(/g)].every(([, name = '']) => name === '' || functions.has(name));
}

function isAllowedTarget(element: Element, href: string): boolean {
  return element.localName === 'a' ? isAllowedLink(href) : /^#[\w-]+$/.test(href);
}

function idProblems(all: readonly Element[], prefix: string): string[] {
  const ids = all.map((element) => element.id).filter((id) => id !== '');
  const foreign = ids.filter((id) => id !== prefix && !id.startsWith(`${prefix}-`));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...foreign.map((id) => `its id ${id} is not its own`),
    ...twice.map((id) => `its id ${id} is there twice`),
  ];
}

function referenceProblems(all: readonly Element[]): string[] {
  const ids = new Set(all.map((element) => element.id));
  const targets = all.flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      if (name.startsWith('aria-')) return value.split(' ');
      if (name === 'href' && element.localName !== 'a') return [value.replace(/^#/, '')];
      return [...value.matchAll(/url\(#(.*?)\)/g)].map(([, target = '']) => target);
    }),
  );
  return targets.filter((target) => !ids.has(target)).map((target) => `nothing has the id ${target}`);
}
