import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../../load.ts';
import type { ToldPast } from '../expected-pages.ts';
import type { Shipped } from '../shipped.ts';
import { elementsOf } from './elements.ts';
import type { Fault } from './fault.ts';
import { feedFaults, isFeed } from './feed-faults.ts';
import { type KnownFiles, knownFiles } from './known-files.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults } from './page-faults.ts';
import { styleFaults } from './style-faults.ts';
import { pageSources, whereWritten } from './written.ts';

/** What an audit has to know of a built site. */
export interface AuditOptions {
  /** Absolute path of the folder. */
  readonly site: string;
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the engine that built it. */
  readonly engine: string;
  /** The path below which it is published. */
  readonly base: string;
  /** What it was built from. */
  readonly loaded: Loaded;
  /** What its pages may tell of the past. */
  readonly past: ToldPast;
  /** Addresses of the published pictures below `/images/`. */
  readonly pictures: readonly string[];
  /** What the bundler wrote for it. */
  readonly shipped: Shipped;
}

/**
 * Looks through a built site for what nobody may get from it: scripts, handlers, styles and frames that the engine did
 * not write, anything that would make a browser ask another host, links that run something, HTML that is none, and files
 * that should not be there. Whatever the content is and however it came through the pipeline, this is the last look.
 * @returns one line for each, with the place in the content where it is known
 */
export function auditSite({
  site,
  content,
  engine,
  base,
  loaded,
  past,
  pictures,
  shipped,
}: AuditOptions): string[] {
  const known = knownFiles(loaded.org, past, engine, pictures, shipped.files);
  const foreign = contributedScripts(shipped, content);
  const scripts = `${base.replace(/\/$/, '')}/_astro/`;
  const sources = pageSources(loaded.org);
  const entries = readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      file: join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ entry, file }) => {
      if (!entry.isFile()) return [`${file} is no ordinary file`];
      const writer = foreign.get(file);
      if (writer) return [`${file} is a script that the handbook did not write (${writer})`];
      return fileFaults(file, join(site, file), known, scripts).map(({ message, trace }) => {
        const place = whereWritten(trace, loaded.files, sources.get(file));
        return `${file} ${message}${place === undefined ? '' : ` (${place})`}`;
      });
    });
}

/** Scripts with code of the content in them: what MDX imports may bring some along. By file, the first that does. */
function contributedScripts({ files }: Shipped, content: string): ReadonlyMap<string, string> {
  // The bundler writes slashes on every system.
  const folder = `${content.replaceAll('\\', '/')}/`;
  const inContent = (id: string) => id.startsWith(folder);
  const found = [...files].flatMap(([file, modules]) => {
    const writer = file.endsWith('.js') && [...modules].find(inContent);
    return writer ? [[file, writer.slice(folder.length).replace(/\?.*$/, '')] as const] : [];
  });
  return new Map(found);
}

function fileFaults(file: string, path: string, known: KnownFiles, scripts: string): Fault[] {
  const strays = known.has(file) ? [] : [{ message: 'is no file of this handbook', trace: '' }];
  if (file.endsWith('.html')) {
    const page = readFileSync(path, 'utf8');
    return [...strays, ...markupFaults(page), ...pageFaults(elementsOf(page), scripts)];
  }
  if (file.endsWith('.css')) return [...strays, ...styleFaults(readFileSync(path, 'utf8'))];
  if (isFeed(file)) return [...strays, ...feedFaults(file, readFileSync(path, 'utf8'))];
  return strays;
}
