import type { Root } from 'hast';
import { type MarkdownDocument, report } from './document.ts';
import { classify, type Destination, linkSchemes, REFUSED } from './href.ts';
import { quote, type Spot } from './problem.ts';
import { visitElements } from './tree.ts';

/** Where a written destination leads when it is published; it may not be published at all. */
export function linkTarget(document: MarkdownDocument, written: string): Destination {
  const own = classify(written);
  if (!isPublishable(own)) return own;
  const resolved = document.options.resolveLink?.(written);
  // Whoever resolves works from what somebody wrote, so the result is judged as well.
  return resolved === undefined ? own : classify(resolved);
}

/** The address to publish for a destination; nothing sensible where there may be none. */
export function publishedAddress(target: Destination): string {
  return isPublishable(target) ? target.href : REFUSED;
}

function isPublishable(
  target: Destination,
): target is Exclude<Destination, { kind: 'refused' | 'unreadable' }> {
  return target.kind === 'local' || target.kind === 'external';
}

/** Notes a link that somebody wrote and tells the destination to publish. */
export function publishLink(document: MarkdownDocument, written: string, spot: Spot): string {
  document.links.push({ kind: 'link', href: written, ...spot });
  const target = linkTarget(document, written);
  if (target.kind === 'refused') {
    report(
      document,
      'unsafe-link',
      spot,
      `A link may not begin with ${quote(`${target.scheme}:`)}`,
      `Use ${linkSchemes.join(', ')} or a relative path; a file name with a colon needs ./ before it.`,
    );
  }
  if (target.kind === 'unreadable') {
    report(
      document,
      'unsafe-link',
      spot,
      `No browser can follow the link ${quote(target.href)}`,
      'Write the name of a host after https://, as in https://www.example.com/page.',
    );
  }
  return publishedAddress(target);
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
