import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'es-module-lexer/minimal/js';
import { siteFiles } from '../site-files.ts';
import { aroundTheText } from './around.ts';
import { readLoads } from './page.ts';
import { sectionWeights } from './sections.ts';

/** A file and what it weighs, in bytes as they are sent: text gzipped, fonts as they are. */
export interface Weight {
  /** Path from the root of the site: `/_astro/handbook.css`. */
  readonly file: string;
  readonly bytes: number;
}

/** A page and all that comes with it on a first visit, fonts and images aside. */
export interface PageWeight {
  readonly html: Weight;
  readonly styles: readonly Weight[];
  /** Its scripts and those that they import; what is imported on first use does not count. */
  readonly scripts: readonly Weight[];
  /** Scripts that hold up the first drawing of the page. */
  readonly blocking: readonly string[];
  /** The text of every script that stands in the page itself. */
  readonly inline: readonly string[];
  /** Its HTML without the text that somebody wrote in it. */
  readonly around: () => Weight;
  /** What its HTML is made of; worked out when asked for, while the site still lies where it was weighed. */
  readonly sections: () => readonly Weight[];
}

export interface SiteWeights {
  /** Every page, in the order of their addresses. */
  readonly pages: readonly PageWeight[];
  /** Every script of the handbook, also those that are fetched on first use; search has its own. */
  readonly scripts: readonly Weight[];
  readonly fonts: readonly Weight[];
}

/**
 * Weighs a built site.
 * @param site absolute path of its folder
 * @param base the path below which it is published
 */
export function weigh(site: string, base = '/'): SiteWeights {
  const files = siteFiles(site);
  const scale = newScale(site, base.replace(/\/$/, ''));
  return {
    pages: files.filter((file) => file.endsWith('.html')).map((file) => weighPage(site, file, scale)),
    scripts: files.filter((file) => /^\/_\w+\/.*\.js$/.test(file)).map(scale.weight),
    fonts: files
      .filter((file) => /\.woff2?$/.test(file))
      .map((file) => ({ file, bytes: statSync(join(site, file)).size })),
  };
}

function weighPage(site: string, file: string, scale: Scale): PageWeight {
  const html = readFileSync(join(site, file), 'utf8');
  const { styles, scripts, blocking, inline } = readLoads(html);
  const modules = new Set(scripts.flatMap((address) => scale.withImports(scale.fileAt(address, file))));
  return {
    html: { file, bytes: gzipped(html) },
    styles: styles.map((address) => scale.weight(scale.fileAt(address, file))),
    scripts: [...modules].map(scale.weight),
    blocking,
    inline,
    around: () => ({ file, bytes: gzipped(aroundTheText(html)) }),
    sections: () => sectionWeights(readFileSync(join(site, file), 'utf8')),
  };
}

/** Weighs each file once, whoever loads it. */
interface Scale {
  fileAt(address: string, from: string): string;
  weight(file: string): Weight;
  withImports(file: string): string[];
}

function newScale(site: string, prefix: string): Scale {
  const weights = new Map<string, Weight>();
  const imports = new Map<string, string[]>();
  const read = (file: string) => (existsSync(join(site, file)) ? readFileSync(join(site, file), 'utf8') : '');
  const scale: Scale = {
    fileAt(address, from) {
      const path = new URL(address, `https://site.invalid${prefix}${from}`).pathname;
      return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
    },
    weight(file) {
      const known = weights.get(file) ?? { file, bytes: gzipped(read(file)) };
      weights.set(file, known);
      return known;
    },
    withImports(file) {
      const found = new Set([file]);
      for (const each of found) for (const next of importsOf(each)) found.add(next);
      return [...found];
    },
  };
  function importsOf(file: string): string[] {
    const known = imports.get(file) ?? staticImports(read(file)).map((name) => resolve(name, file));
    imports.set(file, known);
    return known;
  }
  const resolve = (name: string, from: string) =>
    name.startsWith('.') ? posix.join(posix.dirname(from), name) : scale.fileAt(name, from);
  return scale;
}

function staticImports(code: string): string[] {
  const isStatic = -1;
  return parse(code)[0].flatMap(({ n, d }) => (d === isStatic && n !== undefined ? [n] : []));
}

function gzipped(text: string): number {
  return text === '' ? 0 : gzipSync(text, { level: 9 }).length;
}
