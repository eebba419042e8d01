import { type MarkdownDocument, report } from './document.ts';

/**
 * Says that a link written as HTML is not closed where it has to be: before a heading and before another link, neither
 * of which may stand in it, and before the text ends. A browser would make a link of everything up to there.
 */
export function closeOpenLink(document: MarkdownDocument): void {
  const spot = document.openLink;
  if (!spot) return;
  document.openLink = undefined;
  report(
    document,
    'unclosed-html',
    spot,
    'This <a> is not closed before the next heading or link, or the end of the text',
    'Write </a> where it ends. A heading that is a link is written as ## [Title](address).',
  );
}
