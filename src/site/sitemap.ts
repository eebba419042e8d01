import type { Day } from '../org/day.ts';
import { fullAddress, type PublishedAddress } from './address.ts';

/** Pages that hold nothing of their own. */
const REPETITIONS: ReadonlySet<string> = new Set(['/print/']);

/**
 * The list of pages that search engines read, with the days of their last changes. Written here because every address
 * is known already, with its file: anything that looks at the built pages knows neither days nor which page is one.
 * @param pages addresses from the root of the handbook, each with the content file it is made from
 * @param lastChanged the day on which git last saw a change of a file
 */
export function sitemap(
  pages: ReadonlyMap<string, string | undefined>,
  published: PublishedAddress,
  lastChanged: (file: string) => Day | undefined,
): string {
  const entries = [...pages]
    .filter(([address]) => !REPETITIONS.has(address))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, file]) => {
      const day = file === undefined ? undefined : lastChanged(file);
      const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      // An address of a site and an id hold nothing that XML would take for a sign of its own.
      return `<url><loc>${fullAddress(published, address)}</loc>${changed}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
