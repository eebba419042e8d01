import { createHash } from 'node:crypto';
import { PAGE_POLICY, THEME_SCRIPT_HASH } from '../policy.ts';
import { pathOf, reachOf } from './address.ts';
import type { PageElement } from './elements.ts';
import type { Fault } from './fault.ts';

/** Elements that bring in another document, a program or a style, or change where addresses lead or come to. */
const REFUSED: ReadonlySet<string> = new Set([
  ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe'],
  ...['base', 'style', 'foreignobject', 'set', 'animate', 'animatemotion', 'animatetransform'],
  ...['audio', 'video', 'track'],
]);

/** Attributes whose addresses a browser asks for by itself, or sends something to. */
const FETCHED: readonly string[] = [
  ...['src', 'poster', 'background', 'data', 'lowsrc', 'manifest', 'ping', 'attributionsrc'],
  ...['action', 'formaction', 'codebase', 'classid', 'archive'],
];

const SETS: readonly string[] = ['srcset', 'imagesrcset'];
const LINKS: readonly string[] = ['href', 'xlink:href'];

/** Attributes of a drawing that hold words, of which any may be somebody's. */
const WORDS: ReadonlySet<string> = new Set([
  'id',
  'class',
  'role',
  'title',
  'lang',
  'xml:lang',
  'xlink:title',
]);

/** What a `<link>` may say of other hosts: nobody asks them for anything because of it. */
const TELLING_LINKS: ReadonlySet<string> = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'me',
  'help',
]);

/** Elements that load something, before which the policy has to stand. */
const LOADING: ReadonlySet<string> = new Set(['script', 'link', 'img', 'style']);

/**
 * What a page holds that the engine did not write, or that would make a browser ask another host.
 * @param scripts the path, from the root of the host, of the folder in which the engine's scripts are
 */
export function pageFaults(elements: readonly PageElement[], scripts: string): Fault[] {
  return [...policyFaults(elements), ...contentFaults(elements, scripts)];
}

/** The same for what is not a page of its own and needs no policy; without `scripts` it may have none. */
export function contentFaults(elements: readonly PageElement[], scripts?: string): Fault[] {
  return elements.flatMap((element) => elementFaults(element, scripts));
}

function policyFaults(elements: readonly PageElement[]): Fault[] {
  const loading = elements.findIndex(({ name }) => LOADING.has(name));
  const policy = elements.findIndex(isPolicy);
  const isInTime = policy !== -1 && (loading === -1 || policy < loading);
  return isInTime ? [] : [{ message: 'has no content security policy before what it loads', trace: '' }];
}

function isPolicy({ name, attributes }: PageElement): boolean {
  return (
    name === 'meta' &&
    isEquivalent(attributes, 'content-security-policy') &&
    attributes.get('content') === PAGE_POLICY
  );
}

function isEquivalent(attributes: PageElement['attributes'], header: string): boolean {
  return attributes.get('http-equiv')?.toLowerCase() === header;
}

function elementFaults(element: PageElement, scripts: string | undefined): Fault[] {
  const { name, attributes } = element;
  const faults: Fault[] = [];
  if (REFUSED.has(name)) faults.push({ message: `has a <${name}>`, trace: `<${name}` });
  if (name === 'script' && !isOwnScript(element, scripts)) {
    const what = attributes.has('src') ? `the script ${attributes.get('src')}` : 'a script in it';
    faults.push({ message: `has ${what} that the handbook did not write`, trace: '<script' });
  }
  if (name === 'meta') faults.push(...metaFaults(element));
  for (const [attribute, value] of attributes) faults.push(...attributeFaults(element, attribute, value));
  return faults;
}

function isOwnScript({ attributes, text }: PageElement, scripts: string | undefined): boolean {
  if (scripts === undefined) return false;
  const source = attributes.get('src');
  if (source !== undefined) return reachOf(source) === 'own' && pathOf(source).startsWith(scripts);
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'` === THEME_SCRIPT_HASH;
}

/** A page may lead on to another one of the handbook, and say its policy; nothing else that a header would. */
function metaFaults(element: PageElement): Fault[] {
  const { attributes } = element;
  if (!attributes.has('http-equiv') || isPolicy(element)) return [];
  const target = /^[\d.]*[\s;,]*url\s*=\s*['"]?([^'"]*)/i.exec(attributes.get('content')?.trim() ?? '')?.[1];
  if (isEquivalent(attributes, 'refresh') && target !== undefined && reachOf(target) === 'own') return [];
  const value = attributes.get('http-equiv') ?? '';
  return [{ message: `has a <meta http-equiv="${value}">`, trace: value }];
}

function attributeFaults(
  { name, isDrawn, attributes }: PageElement,
  attribute: string,
  value: string,
): Fault[] {
  if (attribute.startsWith('on')) {
    return [{ message: `has the handler ${attribute} on a <${name}>`, trace: attribute }];
  }
  if (attribute === 'style') return [{ message: `has a style attribute on a <${name}>`, trace: value }];
  if (attribute === 'srcdoc') return [{ message: `has a document in a <${name}>`, trace: value }];
  if (LINKS.includes(attribute) && isFollowed(name, attributes)) return linkFaults(value);
  if (LINKS.includes(attribute) || FETCHED.includes(attribute)) return fetchFaults(value, [value]);
  if (SETS.includes(attribute)) return fetchFaults(value, candidatesOf(value));
  if (isDrawn && !isWords(attribute) && /url|\\/i.test(value)) return fetchFaults(value, addressesIn(value));
  return [];
}

/** Whether an attribute only tells something, and no browser looks for addresses in it. */
function isWords(attribute: string): boolean {
  return WORDS.has(attribute) || attribute.startsWith('aria-');
}

/** Whether only a reader who follows it goes there. */
function isFollowed(name: string, attributes: PageElement['attributes']): boolean {
  if (name === 'a' || name === 'area') return true;
  const kinds = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  return name === 'link' && kinds.length > 0 && kinds.every((kind) => TELLING_LINKS.has(kind));
}

function linkFaults(address: string): Fault[] {
  return reachOf(address) === 'dangerous' ? [{ message: `links to ${short(address)}`, trace: address }] : [];
}

function fetchFaults(trace: string, addresses: readonly string[]): Fault[] {
  return addresses
    .filter((address) => reachOf(address) !== 'own')
    .map((address) => ({ message: `makes a browser ask for ${short(address)}`, trace }));
}

/** The addresses of a `srcset`: whatever does not say a width, a height or a density. */
function candidatesOf(set: string): string[] {
  return set.split(/[\s,]+/).filter((part) => part !== '' && !/^[\d.]+[wxh]$/.test(part));
}

/** The addresses in an attribute of a drawing. An escape could hide one. */
function addressesIn(value: string): string[] {
  if (value.includes('\\')) return [`data:${value}`];
  return [...value.matchAll(/url\(\s*['"]?([^'")]*)/gi)].map(([, address = '']) => address.trim());
}

function short(address: string): string {
  return address.length > 100 ? `${address.slice(0, 100)}…` : address;
}
