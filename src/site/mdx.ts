import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';
import { publishedAddress } from './bodies.ts';
import { organisation } from './organisation.ts';
import { contentDirectory } from './settings.ts';

/**
 * How Astro renders `.mdx` files, which run code and so are trusted: as Markdown is, with the same links,
 * but without the sanitising that would take their components away.
 */
export function mdxProcessor(base: string) {
  return satteri({ features: { smartPunctuation: false }, mdastPlugins: [linksToAddresses(base)] });
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
