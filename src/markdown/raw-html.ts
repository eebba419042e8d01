import { isAllowedElement, renamed, selfEnding, tableParts, voidElements } from './allow-list.ts';
import { cleanBlock } from './building-blocks.ts';
import { type MarkdownDocument, report } from './document.ts';
import { cleanAttributes } from './html-attributes.ts';
import { decodeEntities, escapeQuotes, escapeText } from './html-escape.ts';
import { type Locate, locator, type RawHtml } from './html-place.ts';
import { type HtmlToken, type OpenTag, tokenise } from './html-tokens.ts';
import { MAX_OPEN_TAGS } from './limits.ts';
import { closeOpenLink } from './open-link.ts';
import { quote, type Spot } from './problem.ts';
import { elementHint } from './raw-html-hints.ts';

/**
 * Rewrites raw HTML with nothing in it but allowed tags, and reports the rest where it stands. The parsed tree is
 * sanitised all the same; this comes first because parsing loses the places, and because a comment or a `<title>`
 * that never ends would swallow the page behind it.
 */
export function cleanHtml(document: MarkdownDocument, html: RawHtml): string {
  const locate = locator(document, html);
  return tokenise(html.value)
    .map((token) => {
      const source = html.value.slice(token.start, token.end);
      return (
        cleanBlock(document, source, token, locate, html.isInText) ??
        cleanToken(document, source, token, locate)
      );
    })
    .join('');
}

function cleanToken(document: MarkdownDocument, source: string, token: HtmlToken, locate: Locate): string {
  switch (token.kind) {
    case 'text':
      if (source.trim() !== '') document.prose.push({ text: source, ...locate(token.start) });
      return escapeTags(source);
    case 'comment':
      return '';
    case 'unclosed':
      report(
        document,
        'unclosed-html',
        locate(token.start),
        `${quote(source)} has no end`,
        'Close it in the same block (an empty line ends HTML), or write &lt; for the sign itself.',
      );
      return /^<[!?]/.test(source) ? '' : escapeTags(source);
    case 'other':
      report(document, 'unsafe-html', locate(token.start), `${quote(source)} is not allowed`, 'Remove it.');
      return '';
    case 'dropped':
      refuseElement(document, token.name, locate(token.start));
      return '';
    case 'close':
      return cleanEndTag(document, publishedName(token.name));
    case 'open':
      return cleanStartTag(document, token, locate);
  }
}

function cleanEndTag(document: MarkdownDocument, name: string): string {
  if (!isAllowedElement(name) || voidElements.has(name)) return '';
  if (tableParts.has(name) && document.openTables === 0) return '';
  if (name === 'table' && document.openTables > 0) document.openTables -= 1;
  if (name === 'a') document.openLink = undefined;
  if (document.openTags > 0 && !selfEnding.has(name)) document.openTags -= 1;
  return `</${name}>`;
}

function cleanStartTag(document: MarkdownDocument, tag: OpenTag, locate: Locate): string {
  const name = publishedName(tag.name);
  document.firstTag ??= locate(tag.start);
  if (!isAllowedElement(name)) {
    refuseElement(document, tag.name, locate(tag.start));
    return '';
  }
  if (tableParts.has(name) && document.openTables === 0) {
    const message = `${quote(`<${tag.name}>`)} stands outside a table`;
    report(document, 'unsafe-html', locate(tag.start), message, 'Put it into a <table>.');
    return '';
  }
  if (name === 'table') document.openTables += 1;
  if (!voidElements.has(name) && !selfEnding.has(name) && !mayOpen(document, locate(tag.start))) return '';
  const attributes = cleanAttributes(document, name, tag, locate);
  if (attributes === undefined) {
    const alt = tag.attributes.find((attribute) => attribute.name === 'alt')?.value ?? '';
    return escapeText(decodeEntities(alt));
  }
  if (name === 'a' || isHeading(name)) closeOpenLink(document);
  if (name === 'a') document.openLink = locate(tag.start);
  if (isHeading(name)) attributes.set('data-at', placeMark(locate(tag.start)));
  return `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escapeQuotes(value)}"`).join('')}>`;
}

/** Counts one more open tag, and says once when they are too many. */
function mayOpen(document: MarkdownDocument, spot: Spot): boolean {
  document.openTags += 1;
  if (document.openTags === MAX_OPEN_TAGS + 1) {
    const message = `More than ${MAX_OPEN_TAGS} HTML tags are open at this point`;
    report(document, 'too-deep', spot, message, 'Some of them may lack their end tags.');
  }
  return document.openTags <= MAX_OPEN_TAGS;
}

function refuseElement(document: MarkdownDocument, name: string, spot: Spot): void {
  report(
    document,
    'unsafe-html',
    spot,
    `The element ${quote(`<${name}>`)} is not allowed`,
    elementHint(name),
  );
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

function publishedName(name: string): string {
  return renamed.get(name) ?? name;
}

/** What stood between two pieces of text may be gone: they must not join to a new tag. */
function escapeTags(source: string): string {
  return source.replaceAll('<', '&lt;');
}

/** Carries the place of a heading through the parsing of raw HTML. */
export function placeMark(spot: Spot): string {
  return `${spot.line}:${spot.column}`;
}
