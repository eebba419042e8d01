import { z } from 'zod';

/** Path segments that every host serves as they are written. */
const PATH = /^(?:\/[\w.~-]+)*\/?$/;

/** Where a handbook is published: a host and, below it, a path. Without a slash at its end. */
export const siteSchema = z
  .string()
  .refine(isSite, 'Expected an address such as https://handbook.example.com or https://example.com/handbook')
  .overwrite((text) => text.replace(/\/+$/, ''));

/** Whether a text is an address at which a handbook can be published: without a query, a fragment or a password. */
export function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname, search, hash, href } = new URL(text);
  const isBare = username === '' && password === '' && search === '' && hash === '' && !/[?#]$/.test(href);
  return /^https?:$/.test(protocol) && isBare && PATH.test(pathname) && !/\s/.test(text);
}

/** Whether a text is a path below which a handbook can be published: nothing in it that browsers read as another path. */
export function isBasePath(text: string): boolean {
  const path = `/${text.replace(/^\//, '')}`;
  const address = `https://site.invalid${path}`;
  // `..`, `%2e` and a backslash are gone from what a URL calls its path, and the folder is made of what is written.
  return isSite(address) && new URL(address).pathname === path;
}
