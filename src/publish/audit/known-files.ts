import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Org } from '../../org/org.ts';
import { RULES } from '../../org/rules/index.ts';
import { expectedAddresses, expectedFeeds, type ToldPast } from '../expected-pages.ts';
import { HEADERS_FILE } from '../host-headers.ts';
import { LICENCES_FILE } from '../licences.ts';

/** What the bundler may write, the search index and the pages with an address in brackets make: all that is not HTML. */
const BUNDLED = /^\/_astro\/[^/]+\.(?:css|js|woff2)$/;
const MADE: readonly RegExp[] = [
  /^\/pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|words\.json|[^/]+\.pagefind|[^/]+\.pf_meta)$/,
  /^\/pagefind\/(?:fragment|index|filter)\/[^/]+\.pf_(?:fragment|index|filter)$/,
  /^\/schemas\/[a-z-]+\.json$/,
  /^\/(?:theme\.css|sitemap\.xml|_redirects|\.well-known\/security\.txt)$/,
  new RegExp(`^/${HEADERS_FILE}$`),
];

/** What may lie in a built site. */
export interface KnownFiles {
  has(file: string): boolean;
}

/**
 * The files that a site of this organisation may have: pages of what is in the content, the engine's own pages and
 * files, pictures, and what is made of all that. A file of another build, or one that some program left, is not among
 * them.
 * @param past what its pages may tell of the past
 * @param engine absolute path of the engine
 * @param pictures addresses of the published pictures below `/images/`
 * @param bundled what the bundler wrote, by paths from the root of the site
 */
export function knownFiles(
  org: Org,
  past: ToldPast,
  engine: string,
  pictures: readonly string[],
  bundled: { has(file: string): boolean },
): KnownFiles {
  const named = new Set([
    ...expectedAddresses(org, past).map((address) => `${address}index.html`),
    ...expectedFeeds(org, past),
    LICENCES_FILE,
    ...RULES.map(({ id }) => `/guide/rules/${id}/index.html`),
    ...ownPages(join(engine, 'src/pages')),
    ...filesIn(join(engine, 'public')),
    ...pictures.map((address) => `/images/${address}`),
  ]);
  return {
    has: (file) =>
      named.has(file) ||
      (BUNDLED.test(file) && bundled.has(file)) ||
      MADE.some((pattern) => pattern.test(file)),
  };
}

/** What the engine's pages become whose addresses do not depend on the content. */
function ownPages(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => !file.includes('['))
    .map((file) => {
      const path = file.replace(/\.(?:astro|ts)$/, '');
      if (file.endsWith('.ts')) return path;
      return path === '/404' ? '/404.html' : `${path.replace(/\/index$/, '')}/index.html`;
    });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'));
}
