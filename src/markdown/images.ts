import type { Root } from 'hast';
import { type MarkdownDocument, type ResolvedImage, report } from './document.ts';
import { classify } from './href.ts';
import { quote, type Spot } from './problem.ts';
import { textNode, visitElements } from './tree.ts';

const formats = /\.(?:png|jpe?g|webp|gif)$/i;

/** Notes an image that somebody wrote and tells what to publish, `undefined` when it may not be published. */
export function publishImage(
  document: MarkdownDocument,
  written: string,
  spot: Spot,
): ResolvedImage | undefined {
  document.links.push({ kind: 'image', href: written, ...spot });
  const own = classify(written);
  if (own.kind === 'external') return refuseRemote(document, written, spot);
  if (own.kind === 'refused' || !formats.test(own.href.replace(/[?#].*$/s, ''))) {
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
  const { width, height } = resolved;
  // Only what is known here, so that nothing else a resolver may return becomes an attribute.
  return {
    src: published.href,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
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

/** Lets images load late, and makes sure once more that none is fetched from elsewhere. */
export function finishImages(root: Root): void {
  visitElements(root, (element, parent, index) => {
    if (element.tagName !== 'img') return;
    const { src, alt } = element.properties;
    if (typeof src === 'string' && classify(src).kind === 'local') {
      element.properties = { alt: '', ...element.properties, loading: 'lazy', decoding: 'async' };
    } else {
      parent.children[index] = textNode(typeof alt === 'string' ? alt : '');
    }
  });
}
