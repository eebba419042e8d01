import { isAbsolute, resolve } from 'node:path';

/** What a bundler wrote for a site. */
export interface Shipped {
  /** Ids of all modules that it is made from; those of files are absolute paths. */
  readonly modules: ReadonlySet<string>;
  /** The files, as paths from the root of the site, each with the ids of the modules in it. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
}

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
 * @returns the plugin, and what it has noted; complete when the build is
 */
export function noteShipped(root: string) {
  const modules = new Set<string>();
  const files = new Map<string, Set<string>>();
  const pathOf = (id: string) => (id.startsWith('\0') || isAbsolute(id) ? id : resolve(root, id));
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
      for (const [file, output] of Object.entries(bundle)) {
        const read = Object.keys(output.modules ?? {}).filter(isRead);
        const made = (output.originalFileNames ?? []).filter((name) => !/\.astro(\?|$)/.test(name));
        for (const id of [...read, ...made]) modules.add(pathOf(id));
        const inIt = files.get(`/${file}`) ?? new Set();
        files.set(`/${file}`, inIt);
        for (const id of Object.keys(output.modules ?? {})) inIt.add(pathOf(id));
      }
    },
  };
  const shipped: Shipped = { modules, files };
  return { plugin, shipped };
}
