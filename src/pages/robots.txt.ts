import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';
import { organisation } from '../site/organisation.ts';

/**
 * Programs may read everything: one that is kept from a page never sees that it is not to be shown. Where the handbook
 * lies below a path of a host, it is the host's own file that counts.
 */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site && organisation().settings.indexed)
    lines.push('', `Sitemap: ${new URL(href('/sitemap.xml'), site)}`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
