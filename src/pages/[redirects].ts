import type { APIRoute } from 'astro';
import { redirectsOf } from '../org/redirects.ts';
import { organisation } from '../site/organisation.ts';
import { redirectLines } from '../site/redirect-lines.ts';

/** `_redirects`, which Netlify and Cloudflare read: what the pages at the old addresses do, before anything is sent. */
export function getStaticPaths() {
  const lines = redirectLines(redirectsOf(organisation()), import.meta.env.BASE_URL, process.env);
  return lines.length === 0 ? [] : [{ params: { redirects: '_redirects' }, props: { lines } }];
}

export const GET: APIRoute<{ lines: readonly string[] }> = ({ props }) =>
  new Response(`${props.lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
