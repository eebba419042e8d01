import type { Kind } from './collections/index.ts';
import { LENSES, type Lens } from './collections/lens.ts';
import type { Quarter } from './history/quarter.ts';
import type { Org } from './org.ts';
import { SECTIONS } from './sections.ts';

/**
 * The address of a thing's page, from the root of the handbook, with slashes at both ends. The base path is
 * added by the site, which alone knows where it is published.
 */
export function addressOf({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  if (kind === 'how-we-work') return `/pods/${id}/how-we-work/`;
  if (kind === 'guide') return `/guide/${id === 'index' ? '' : `${id.replace(/\/index$/, '')}/`}`;
  return `/${SECTIONS[kind]}/${id}/`;
}

export function addressOfLens(lens: Lens): string {
  return `/lenses/${lens}/`;
}

/** The pages that every handbook has, whatever is in it. */
export const FIXED_ADDRESSES: readonly string[] = [
  '/',
  '/outcomes/',
  '/pods/',
  '/people/',
  '/lenses/',
  ...LENSES.map(addressOfLens),
  '/interfaces/',
  '/decisions/',
  '/guardrails/',
  '/guide/',
  '/chart/',
  '/chart/reporting/',
  '/print/',
  '/from-functions/',
  '/health/',
  '/changes/',
  '/board/',
  '/guide/rules/',
  '/guide/fields/',
];

/** The address of what changed in a month, or in a part of one: `2026-11`, `2026-11-2`. */
export function addressOfLog(page: string): string {
  return `/changes/${page}/`;
}

/** The address of what was promised when a quarter ended. */
export function addressOfBoard(quarter: Quarter): string {
  return `/board/${quarter}/`;
}

/** Where the feed of what a page is about lies, up to its extension. */
export function feedAddress(page: string): string {
  return `${page}feed`;
}

/** The formats of feeds, by their extensions. */
export const FEED_FORMATS = ['xml', 'json'] as const;

/** Every address that has a page, with the file that it is made from; none for those that every handbook has. */
export function publishedAddresses(org: Org): Map<string, string | undefined> {
  const things = [...org.byFile.values()].filter((each) => each.kind !== 'person' || each.data.listed);
  return new Map([
    ...FIXED_ADDRESSES.map((address) => [address, undefined] as const),
    ...things.map((each) => [addressOf(each), each.source.file] as const),
  ]);
}

/** Folders of the site in which the handbook keeps what is no page of anybody's. */
const OWN_FOLDERS =
  /^\/(?:[_.][^/]*|images|schemas|pagefind|changes|board|guide\/rules)\/|^\/pods\/[^/]+\/feed\./;
/** Files that stand at the root of the site, or may stand there one day. Nothing can lie below a file. */
const OWN_FILES = /^\/(?:404\.html|[^/]+\.(?:txt|xml|json|webmanifest|svg|ico|png|css|js|csv|ics|pdf))\//;
/** Astro makes 404.html and 500.html of these two, and every page is the file index.html of a folder. */
const OWN_NAMES = /^\/(?:404|500)\/$|\/index\.html\//;

/**
 * Whether an address belongs to the handbook itself, so that no page may claim it.
 * @param address with slashes at both ends, even if it is a file's
 */
export function isReserved(address: string): boolean {
  return [OWN_FOLDERS, OWN_FILES, OWN_NAMES].some((own) => own.test(address));
}

/**
 * The ids of the sections that pages make from front matter, so that `pod.md#loop` leads somewhere.
 * Headings of the body keep clear of them.
 */
export const SECTION_IDS = {
  outcome: [
    'definition-of-done',
    'owner',
    'worth',
    'anti-goals',
    'guardrails',
    'decisions',
    'replaces',
    'served-by',
    'chart',
  ],
  pod: ['members', 'vacancies', 'loop', 'outcomes', 'interfaces', 'decisions', 'reach', 'alumni'],
  'how-we-work': [],
  person: ['pods', 'history', 'decisions', 'guardrails', 'reports', 'stewards'],
  interface: ['provider', 'consumers', 'contract', 'service-level'],
  decision: ['deciders', 'supersedes'],
  guardrail: ['owner', 'outcomes'],
  guide: [],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

/** Ids that the layout of every page uses. */
const LAYOUT_IDS: readonly string[] = ['main', 'menu', 'contents', 'link-preview'];

/** The ids that headings of a body of this kind must keep clear of. */
export function reservedIds(kind: Kind): readonly string[] {
  return [...LAYOUT_IDS, ...SECTION_IDS[kind]];
}
