import { type AttributeRule, attributeRule } from './allow-list.ts';
import { type MarkdownDocument, type ResolvedImage, report } from './document.ts';
import { classify, REFUSED } from './href.ts';
import { decodeEntities, escapeAmpersands } from './html-escape.ts';
import type { Locate } from './html-place.ts';
import type { HtmlAttribute, OpenTag } from './html-tokens.ts';
import { publishImage } from './images.ts';
import { publishLink } from './links.ts';
import { quote, type Spot } from './problem.ts';
import { attributeHint, valueHint } from './raw-html-hints.ts';

/** The attributes of a tag that may be published, by name, with their values as HTML source. */
export type CleanAttributes = Map<string, string>;

/** Keeps the allowed attributes of a tag and reports the others; `undefined` for an image that is refused. */
export function cleanAttributes(
  document: MarkdownDocument,
  element: string,
  { attributes, start }: OpenTag,
  locate: Locate,
): CleanAttributes | undefined {
  const result: CleanAttributes = new Map();
  const seen = new Set<string>();
  let image: ResolvedImage | undefined;
  let isRefused = false;
  for (const attribute of attributes) {
    // Browsers take the first of two attributes of one name.
    if (seen.has(attribute.name)) continue;
    seen.add(attribute.name);
    const spot = locate(attribute.start);
    const rule = attributeRule(element, attribute.name);
    if (rule === 'image') {
      image = publishImage(document, addressIn(attribute), spot);
      isRefused = image === undefined;
      result.set(attribute.name, escapeAmpersands(image?.src ?? ''));
      continue;
    }
    const value =
      rule === 'link'
        ? cleanLink(document, attribute, spot)
        : cleanValue(document, element, attribute, rule, spot);
    if (value !== undefined) result.set(attribute.name, value);
  }
  // It would show nothing at all; said as of one whose address is empty.
  if (element === 'img' && !seen.has('src')) return void publishImage(document, '', locate(start));
  if (image) addSize(result, image);
  return isRefused ? undefined : result;
}

function cleanLink(document: MarkdownDocument, attribute: HtmlAttribute, spot: Spot): string | undefined {
  const href = publishLink(document, addressIn(attribute), spot);
  return href === REFUSED ? undefined : escapeAmpersands(href);
}

/** The address that an attribute says, without the blanks and line ends that browsers leave out of it. */
function addressIn({ value }: HtmlAttribute): string {
  return decodeEntities(value)
    .replace(/[\t\n\r]/g, '')
    .trim();
}

function cleanValue(
  document: MarkdownDocument,
  element: string,
  attribute: HtmlAttribute,
  rule: AttributeRule | undefined,
  spot: Spot,
): string | undefined {
  const value = rule === undefined ? undefined : allowedValue(attribute.value, rule);
  if (value === undefined) {
    const message =
      rule === undefined
        ? `The attribute ${quote(attribute.name)} is not allowed on <${element}>`
        : `The attribute ${quote(attribute.name)} of <${element}> may not be ${quote(attribute.value)}`;
    const hint = rule === undefined ? attributeHint(attribute.name) : valueHint(attribute.name);
    report(document, 'unsafe-html', spot, message, hint);
  }
  return value;
}

function allowedValue(value: string, rule: AttributeRule): string | undefined {
  if (rule === 'source') {
    const source = classify(decodeEntities(value));
    const isPage = source.kind === 'local' || (source.kind === 'external' && /^https?$/.test(source.scheme));
    return isPage ? escapeAmpersands(source.href) : undefined;
  }
  if (rule instanceof RegExp) return rule.test(value) ? value : undefined;
  if (typeof rule === 'object') return [value, value.toLowerCase()].find((word) => rule.includes(word));
  return value;
}

/** Gives an image its own size, or what the writer's width or height makes of it. */
function addSize(attributes: CleanAttributes, image: ResolvedImage): void {
  const { width, height } = image;
  if (width === undefined || height === undefined) return;
  const [wantedWidth, wantedHeight] = [attributes.get('width'), attributes.get('height')];
  if (wantedWidth === undefined && wantedHeight === undefined) {
    attributes.set('width', String(width)).set('height', String(height));
  } else if (wantedHeight === undefined && /^\d+$/.test(wantedWidth ?? '')) {
    attributes.set('height', String(Math.round((Number(wantedWidth) * height) / width)));
  } else if (wantedWidth === undefined && /^\d+$/.test(wantedHeight ?? '')) {
    attributes.set('width', String(Math.round((Number(wantedHeight) * width) / height)));
  }
}
