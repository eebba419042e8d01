import { isAbsolute, resolve } from 'node:path';

/** What a bundler tells of one file that it has written. */
interface Output {
  readonly type: string;
  /** Of a script: the modules in it. */
  readonly modules?: Readonly<Record<string, unknown>>;
  /** Of any other file: what it was made from. */
  readonly originalFileNames?: readonly string[];
}

/**
 * A plugin that notes what the files of a site are made from.
 * @param root absolute path of the folder that relative names start from
 * @returns the plugin, and the ids of the modules, of which those of files are absolute paths; complete when the build is
 */
export function noteShipped(root: string) {
  const shipped = new Set<string>();
  const add = (id: string) => shipped.add(id.startsWith('\0') || isAbsolute(id) ? id : resolve(root, id));
  const plugin = {
    name: 'podbook-note-shipped',
    enforce: 'post' as const,
    generateBundle(
      this: { readonly environment: { readonly name: string } },
      _options: unknown,
      bundle: Readonly<Record<string, Output>>,
    ) {
      // What renders the pages stays at home. Its style sheets do not.
      const isRead = this.environment.name === 'client' ? () => true : (id: string) => /\.css(\?|$)/.test(id);
      for (const { modules, originalFileNames } of Object.values(bundle)) {
        for (const id of Object.keys(modules ?? {})) if (isRead(id)) add(id);
        for (const name of originalFileNames ?? []) if (!/\.astro(\?|$)/.test(name)) add(name);
      }
    },
  };
  return { plugin, shipped: shipped as ReadonlySet<string> };
}
