/** Where a destination leads, judged the way browsers and hast-util-sanitize both read it. */
export type Destination =
  /** Within the handbook: relative, rooted, a query or a fragment. */
  | { readonly kind: 'local'; readonly href: string }
  /** Somewhere else, with a scheme that is allowed or with none (`//host`). */
  | { readonly kind: 'external'; readonly href: string; readonly scheme: string }
  /** An address of the web that names no host, or one that cannot be: browsers read it in different ways. */
  | { readonly kind: 'unreadable'; readonly href: string }
  /** A scheme that no link may have. */
  | { readonly kind: 'refused'; readonly scheme: string };

/** Schemes that a link may have. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const;

/** What a refused destination becomes before sanitising, which then drops it. */
export const REFUSED = 'refused:';

/**
 * Classifies a destination. Browsers drop tabs and line breaks anywhere and controls at both ends, so a scheme
 * can hide behind them; what remains before the first colon is the scheme unless `/`, `?` or `#` comes first.
 */
export function classify(written: string): Destination {
  const href = withoutControls(written);
  // In http addresses browsers take a backslash for a slash.
  if (/^[\\/]{2}/.test(href)) return { kind: 'external', href, scheme: '' };
  const scheme = /^([^/?#:]*):/.exec(href)?.[1];
  if (scheme === undefined) return { kind: 'local', href };
  const known = scheme.toLowerCase();
  if (!(linkSchemes as readonly string[]).includes(known)) return { kind: 'refused', scheme };
  const url = known + href.slice(scheme.length);
  if (/^https?$/.test(known) && !namesHost(url)) return { kind: 'unreadable', href: url };
  return { kind: 'external', href: url, scheme: known };
}

/** `https:a` is an address of this site to some pages and another site's to others. */
function namesHost(url: string): boolean {
  return /^https?:[\\/]{2}/.test(url) && URL.canParse(url);
}

/**
 * A destination of Markdown, where blanks and controls (`&Tab;`) belong to the address, unlike in HTML: written in a way
 * in which no browser leaves them out, and makes of a path of this site (`/&Tab;/a`) the name of another.
 */
export function withBlanksKept(destination: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers leave out
  const encoded = destination.replace(/[\x00-\x1f]/g, encodeURIComponent);
  return encoded.replace(/^ /, '%20').replace(/ $/, '%20');
}

function withoutControls(written: string): string {
  const text = written.replace(/[\t\n\r]/g, '');
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  // By hand, because a pattern tied to the end takes the square of a long run of blanks.
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}
