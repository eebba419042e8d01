import type { Element, Root } from 'hast';
import { isImage } from '../org/collections/locations.ts';
import { type MarkdownDocument, type ResolvedImage, report } from './document.ts';
import { classify } from './href.ts';
import { quote, type Spot } from './problem.ts';
import { h, isBlank, isElement, textNode, visitElements } from './tree.ts';

/** Notes an image that somebody wrote and tells what to publish, `undefined` when it may not be published. */
export function publishImage(
  document: MarkdownDocument,
  written: string,
  spot: Spot,
): ResolvedImage | undefined {
  document.links.push({ kind: 'image', href: written, ...spot });
  const own = classify(written);
  if (own.kind === 'external' || own.kind === 'unreadable') return refuseRemote(document, written, spot);
  if (own.kind === 'local' && own.href === '') {
    const hint = 'Name a png, jpg, webp or gif file beside the page, as in ![text](file.png).';
    report(document, 'image-format', spot, 'This image has no address', hint);
    return undefined;
  }
  if (own.kind === 'refused' || !isImage(own.href.replace(/[?#].*$/s, ''))) {
    report(
      document,
      'image-format',
      spot,
      `The image ${quote(written)} is not one that can be published`,
      'Put a png, jpg, webp or gif file beside the page. SVG can carry scripts, so it is refused.',
    );
    return undefined;
  }
  const resolved = document.options.resolveImage?.(written);
  if (!resolved) return { src: own.href };
  const published = classify(resolved.src);
  if (published.kind !== 'local') return refuseRemote(document, resolved.src, spot);
  const image = { ...resolved, src: published.href };
  document.images.set(image.src, image);
  return image;
}

function refuseRemote(document: MarkdownDocument, src: string, spot: Spot): undefined {
  report(
    document,
    'remote-image',
    spot,
    `The image ${quote(src)} lies on another server`,
    'Save it beside the page: reading the handbook contacts no other server.',
  );
}

/** How wide a picture stands in the text: the whole of a narrow screen, else the measure (`--measure`). */
const COLUMN = '(min-width: 45rem) 42rem, calc(100vw - 2rem)';

/**
 * Lets images load late apart from the first, which may be the first thing to see; tells browsers the widths there
 * are; and makes sure once more that none is fetched from elsewhere. A title becomes the caption.
 */
export function finishImages(root: Root, images: ReadonlyMap<string, ResolvedImage>): void {
  let isFirst = true;
  visitElements(root, (element, parent, index) => {
    if (element.tagName !== 'img') {
      const figure = asFigure(element);
      if (figure) parent.children[index] = figure;
      return;
    }
    const { src, alt } = element.properties;
    if (typeof src === 'string' && classify(src).kind === 'local') {
      const late = isFirst ? {} : { loading: 'lazy' as const };
      isFirst = false;
      const widths = widthsOf(element, images.get(src)?.srcset);
      element.properties = { alt: '', ...element.properties, ...widths, ...late, decoding: 'async' };
    } else {
      parent.children[index] = textNode(typeof alt === 'string' ? alt : '');
    }
  });
}

function widthsOf(image: Element, srcset: string | undefined) {
  if (srcset === undefined) return {};
  const width = String(image.properties['width'] ?? '');
  // The biggest of the widths is the picture's own; narrower means that its writer wants it so.
  const isOwnWidth = !/^\d+$/.test(width) || Number(width) >= 672;
  return { srcSet: srcset, sizes: isOwnWidth ? COLUMN : `${width}px` };
}

/** A paragraph with nothing in it but an image that has a title: a figure, captioned with the title. */
function asFigure(paragraph: Element): Element | undefined {
  if (paragraph.tagName !== 'p') return undefined;
  const [only, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (!only || others.length > 0) return undefined;
  const image = isElement(only, 'a') && only.children.length === 1 ? only.children[0] : only;
  if (!isElement(image, 'img')) return undefined;
  const { title, ...properties } = image.properties;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  image.properties = properties;
  return h('figure', { className: ['picture'] }, [only, h('figcaption', {}, [textNode(title)])]);
}
