import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';
import { publishedAddress } from './bodies.ts';
import { figureMaker } from './diagram-figure.ts';
import { siteDrawings } from './drawings.ts';
import { words } from './languages/index.ts';
import { organisation } from './organisation.ts';
import { contentDirectory } from './settings.ts';

/**
 * How Astro renders `.mdx` files, which run code and so are trusted: as Markdown is, with the same links,
 * but without the sanitising that would take their components away.
 */
export function mdxProcessor(base: string) {
  return satteri({
    features: { smartPunctuation: false },
    mdastPlugins: [linksToAddresses(base), fencesToPictures],
  });
}

/** A factory, so that each file numbers its own diagrams. */
function fencesToPictures() {
  let draw: ((source: string) => string | undefined) | undefined;
  return defineMdastPlugin({
    name: 'podbook-diagrams',
    async code(node) {
      if (node.lang !== 'mermaid') return undefined;
      const { pictures } = await siteDrawings();
      draw ??= figureMaker(pictures, words());
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
      if (!context.fileURL) return undefined;
      const file = relative(contentDirectory(), fileURLToPath(context.fileURL)).replaceAll('\\', '/');
      const url = publishedAddress(organisation(), file, node.url, base);
      return url === undefined ? undefined : { ...node, url };
    },
  });
}
