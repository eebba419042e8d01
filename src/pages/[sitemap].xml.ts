import type { APIRoute } from 'astro';
import { publishedAddresses } from '../org/addresses.ts';
import { publishedAddress } from '../site/address.ts';
import { lastChanged } from '../site/last-changes.ts';
import { organisation } from '../site/organisation.ts';
import { sitemap } from '../site/sitemap.ts';

/** Of a handbook whose address is known, unless search engines are not to show it. */
export function getStaticPaths() {
  const isWanted = publishedAddress().origin !== undefined && organisation().settings.indexed;
  return isWanted ? [{ params: { sitemap: 'sitemap' } }] : [];
}

export const GET: APIRoute = () =>
  new Response(sitemap(publishedAddresses(organisation()), publishedAddress(), lastChanged), {
    headers: { 'Content-Type': 'application/xml' },
  });
