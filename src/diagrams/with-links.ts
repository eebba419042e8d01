import { escapeMarkup, readMarkup } from './finish/serialise.ts';

/**
 * Lets the links of a picture lead where the page that it stands on wants them to. A picture is drawn once for all
 * pages, with its links as they were written.
 * @param svg as this folder wrote it
 * @param resolve gives the address of what a link as written leads to; nothing where it stays as it is
 */
export function withLinks(svg: string, resolve: (href: string) => string | undefined): string {
  // No value of an attribute holds a < or a quote, and no other element begins with an a.
  return svg.replace(/(<a(?: [^<>]*?)? href=")([^"]*)"/g, (link, before: string, written: string) => {
    const address = resolve(readMarkup(written));
    return address === undefined ? link : `${before}${escapeMarkup(address)}"`;
  });
}
