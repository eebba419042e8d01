import type { Root } from 'hast';
import { type MarkdownDocument, report } from './document.ts';
import { classify, linkSchemes, REFUSED } from './href.ts';
import { quote, type Spot } from './problem.ts';
import { visitElements } from './tree.ts';

/** Where a written destination leads when it is published, or the scheme for which it is refused. */
export function linkTarget(
  document: MarkdownDocument,
  written: string,
): { readonly href?: string; readonly scheme: string } {
  const own = classify(written);
  if (own.kind === 'refused') return own;
  const resolved = document.options.resolveLink?.(written);
  // Whoever resolves works from what somebody wrote, so the result is judged as well.
  const published = resolved === undefined ? own : classify(resolved);
  return { scheme: '', ...published };
}

/** Notes a link that somebody wrote and tells the destination to publish. */
export function publishLink(document: MarkdownDocument, written: string, spot: Spot): string {
  document.links.push({ kind: 'link', href: written, ...spot });
  const { href, scheme } = linkTarget(document, written);
  if (href !== undefined) return href;
  report(
    document,
    'unsafe-link',
    spot,
    `A link may not begin with ${quote(`${scheme}:`)}`,
    `Use ${linkSchemes.join(', ')} or a relative path; a file name with a colon needs ./ before it.`,
  );
  return REFUSED;
}

/** Marks links that leave the handbook. */
export function markExternalLinks(root: Root): void {
  visitElements(root, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    const destination = classify(href);
    if (destination.kind !== 'external' || !['http', 'https', ''].includes(destination.scheme)) return;
    element.properties['rel'] = ['external', 'noopener'];
  });
}
