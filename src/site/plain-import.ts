/** What Vite calls the module that it wraps around every `import()`. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` as it is. Vite wraps it to fetch the style sheets of what is imported first; what this handbook
 * fetches late (search, previews) fetches its own, and every reader would pay 0.9 kB for a wrap that does nothing.
 */
export const plainImport = {
  name: 'podbook-plain-import',
  enforce: 'pre',
  load(id: string) {
    return id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
  },
} as const;
