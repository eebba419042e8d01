import type { Redirect } from '../org/redirects.ts';

/**
 * The lines of a `_redirects` file, two for each old address: with a slash at its end and without.
 * @param base the path below which the handbook is published
 * @param environment tells whether Netlify builds: it needs to be told that a redirect comes before the page that lies
 * at the old address for other hosts. Cloudflare does so by itself, and would not understand the sign.
 */
export function redirectLines(
  redirects: readonly Redirect[],
  base: string,
  { NETLIFY }: Readonly<Record<string, string | undefined>>,
): string[] {
  const root = base.replace(/\/$/, '');
  const status = NETLIFY === 'true' ? '301!' : '301';
  return redirects.flatMap(({ from, to }) => {
    const old = `${root}${from.split('/').map(escaped).join('/')}`;
    return [old, old.slice(0, -1)].map((address) => `${address} ${root}${to} ${status}`);
  });
}

/** A blank would end the address, and `*` and `:` mean something there. */
function escaped(name: string): string {
  return encodeURIComponent(name).replaceAll('*', '%2A');
}
