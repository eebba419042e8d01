import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { publishedAddress } from './src/site/address.ts';
import { mdxProcessor } from './src/site/mdx.ts';
import { plainImport } from './src/site/plain-import.ts';
import { quietDirective } from './src/site/quiet-directive.ts';
import { contentDirectory } from './src/site/settings.ts';

const { origin, base } = publishedAddress();

// Build servers often have variables of these names, and Astro would take them for its own: every link would get another
// base path, every page the look of one that is being worked on.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'])
  delete process.env[name];

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Stylesheets are fetched once: one that every page shares, and those of text, of tables, of building blocks and of some
  // kinds of page where there are some. Inline styles would need 'unsafe-inline' in the CSP.
  build: { inlineStylesheets: 'never', format: 'directory' },
  integrations: [mdx({ processor: mdxProcessor(base) })],
  // Highlighting writes style attributes, which a strict CSP blocks.
  markdown: { syntaxHighlight: false },
  // Lets editors complete front matter from the schemas.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  // Scripts stay files of their own: inline ones would need 'unsafe-inline' in the CSP.
  vite: {
    plugins: [plainImport, quietDirective],
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', contentDirectory()] } },
  },
});
