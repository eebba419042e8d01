import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { Nodes, Root } from 'hast';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { carriedMeta } from '../markdown/code-blocks.ts';
import type { ResolvedImage } from '../markdown/document.ts';
import { finishTrusted } from '../markdown/finish.ts';
import type { Entity } from '../org/org.ts';
import { footnotePrefix, imageResolver, publishedAddress } from './bodies.ts';
import { figureMaker } from './diagram-figure.ts';
import { words } from './languages/index.ts';
import { organisation } from './organisation.ts';
import { prepared } from './prepared.ts';
import { contentDirectory } from './settings.ts';

/**
 * How Astro renders `.mdx` files, which run code and so are trusted: as Markdown is, with the same links, code, alerts
 * and so on, but without the sanitising that would take their components away.
 */
export function mdxProcessor(base: string) {
  return satteri({
    features: { smartPunctuation: false },
    mdastPlugins: [linksToAddresses(base), imagesToAddresses(base), () => fencesToPictures(base)],
    hastPlugins: [finishing(base)],
  });
}

/** A factory, so that each file numbers its own diagrams. */
function fencesToPictures(base: string) {
  let draw: ((source: string) => string | undefined) | undefined;
  return defineMdastPlugin({
    name: 'podbook-diagrams',
    async code(node, context) {
      const meta = carriedMeta(node.meta);
      if (meta) context.setProperty(node, 'data', meta);
      if (node.lang !== 'mermaid') return undefined;
      const { drawings } = await prepared();
      const entity = entityAt(context.fileURL);
      draw ??= figureMaker(drawings, words(), (href) =>
        entity ? publishedAddress(organisation(), entity.source.file, href, base) : undefined,
      );
      const html = draw(node.value);
      if (html === undefined) return undefined;
      // MDX has no raw HTML: a fragment carries it.
      const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
      return { type: 'mdxJsxFlowElement' as const, name: 'Fragment', attributes, children: [] };
    },
  });
}

function linksToAddresses(base: string) {
  return defineMdastPlugin({
    name: 'podbook-links',
    link(node, context) {
      const entity = entityAt(context.fileURL);
      const url = entity && publishedAddress(organisation(), entity.source.file, node.url, base);
      return url === undefined ? undefined : { ...node, url };
    },
    definition(node, context) {
      const entity = entityAt(context.fileURL);
      const url = entity && publishedAddress(organisation(), entity.source.file, node.url, base);
      return url === undefined ? undefined : { ...node, url };
    },
  });
}

/** Before Astro sees them: it would publish the pictures as they are, at addresses of its own. */
function imagesToAddresses(base: string) {
  return defineMdastPlugin({
    name: 'podbook-images',
    async image(node, context) {
      const entity = entityAt(context.fileURL);
      if (!entity) return undefined;
      const { pictures } = await prepared();
      const image = imageResolver(organisation(), entity.source.file, base, pictures)(node.url);
      if (!image) return undefined;
      const { src, width, height } = image;
      return { ...node, url: src, data: { hProperties: { width, height } } };
    },
  });
}

function finishing(base: string) {
  return defineHastPlugin({
    name: 'podbook-finish',
    async before(root, context) {
      const entity = entityAt(context.fileURL);
      if (!entity) return;
      const { pictures, highlight } = await prepared();
      const copy = copied(root) as Root;
      const resolve = imageResolver(organisation(), entity.source.file, base, pictures);
      const images = new Map<string, ResolvedImage>();
      for (const { kind, href } of entity.body.links) {
        const image = kind === 'image' ? resolve(href) : undefined;
        if (image) images.set(image.src, image);
      }
      finishTrusted(copy, { labels: words().markdown, images, highlight, idPrefix: footnotePrefix(entity) });
      context.replaceNode(root, copy);
    },
  });
}

/** The parser's own trees cannot be changed in place. */
function copied(node: Readonly<Nodes>): Nodes {
  const copy = { ...node } as Nodes;
  if (copy.type === 'element') copy.properties = { ...copy.properties };
  if ('children' in copy) copy.children = copy.children.map((child) => copied(child)) as typeof copy.children;
  return copy;
}

function entityAt(url: URL | undefined): Entity | undefined {
  if (!url) return undefined;
  const file = relative(contentDirectory(), fileURLToPath(url)).replaceAll('\\', '/');
  return organisation().byFile.get(file);
}
