/**
 * Astro marks the MDX of collections with a directive of its own, for its own bundling, and the bundler warns that it
 * knows no such directive. Nothing is lost by it, and nobody who writes a page could mend it.
 */
export const quietDirective = {
  name: 'podbook-quiet-directive',
  onLog(_level: string, { code, message }: { readonly code?: string; readonly message: string }) {
    return code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('use astro:head-inject') ? false : undefined;
  },
};
