import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFiles } from '../load.ts';
import { hostAddress } from './host-address.ts';
import { contentDirectory } from './settings.ts';

/** Where the handbook is published. */
export interface PublishedAddress {
  /** Scheme and host, `https://handbook.example.com`; nothing where nobody has said so. */
  readonly origin: string | undefined;
  /** The path below which it lies, with a slash at both ends; `/` alone for the root of a host. */
  readonly base: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this handbook is published: what the environment, its org.yaml and the build server say of it. */
export function publishedAddress(): PublishedAddress {
  return addressIn(process.env, chosenSite());
}

/**
 * What is nearest to the person who builds decides: the environment (`PODBOOK_SITE`, `PODBOOK_BASE`), then org.yaml's
 * `site`, then what the host that builds says of itself. An address brings its path along as the base path;
 * `PODBOOK_BASE` changes the base path alone.
 * @param chosen org.yaml's `site`
 */
export function addressIn(environment: Environment, chosen: string | undefined): PublishedAddress {
  const { PODBOOK_SITE: site, PODBOOK_BASE: base } = environment;
  const whole = site || chosen || hostAddress(environment);
  const url = whole === undefined ? undefined : new URL(whole);
  return { origin: url?.origin, base: asBase(base || url?.pathname || '/') };
}

/** The full address of a page; nothing where the host is not known. */
export function fullAddress({ origin, base }: PublishedAddress, address: string): string | undefined {
  return origin && `${origin}${base.slice(0, -1)}${address}`;
}

function asBase(path: string): string {
  const inner = path.split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Only org.yaml is read for it: this is asked before the rest is, and by commands that need nothing else. */
function chosenSite(): string | undefined {
  const path = 'org.yaml';
  try {
    const bytes = readFileSync(join(contentDirectory(), path));
    return loadFiles([{ path, bytes }], { isLenient: true }).org.settings.site;
  } catch {
    // Whoever reads the organisation itself reports why.
    return undefined;
  }
}
