import { nearest } from '../suggest.ts';
import { isId } from './fields.ts';
import type { Kind } from './index.ts';

/** Where a file of the content folder belongs. */
export type Location =
  | { readonly what: 'organisation' }
  | { readonly what: 'record'; readonly kind: Kind; readonly id: string; readonly isMdx: boolean }
  | { readonly what: 'image' }
  /** Not read: its name, or a folder's, begins with `_`, or it belongs to a tool (`.gitkeep`). */
  | { readonly what: 'draft' }
  | { readonly what: 'misplaced'; readonly message: string; readonly hint: string };

/** A map, not an object: a folder may be called `constructor`. */
const FOLDERS: ReadonlyMap<string, Kind> = new Map([
  ['outcomes', 'outcome'],
  ['people', 'person'],
  ['interfaces', 'interface'],
  ['decisions', 'decision'],
  ['guardrails', 'guardrail'],
]);

/** Chapters of the guide that the handbook writes itself, from the schemas and the rules. */
const RESERVED_CHAPTERS: ReadonlySet<string> = new Set(['fields', 'rules']);

/**
 * What the name of an image cannot hold: what means something in an address, so that the file would be published or looked
 * for under another name; what some systems keep in no name; what is not seen.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
const UNFIT = /[%\\#?:*"<>|\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const EXPECTED =
  'The content folder holds org.yaml, outcomes/<id>.md, pods/<id>/pod.md, pods/<id>/how-we-work.md, people/<id>.md, ' +
  'interfaces/<id>.md, decisions/<yyyy-mm-dd>-<id>.md, guardrails/<id>.md and guide/…/<page>.md. A name that begins with _ is a draft.';

/** Whether a path names an image that pages may show. */
export function isImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|gif)$/i.test(path);
}

/**
 * Says what a file is from its path alone.
 * @param path relative to the content folder, with `/`
 */
export function locate(path: string): Location {
  if (path.split('/').some((part) => part.startsWith('_'))) return { what: 'draft' };
  if (path === 'org.yaml') return { what: 'organisation' };
  if (isHouseKeeping(path)) return { what: 'draft' };
  if (isImage(path)) {
    const sign = UNFIT.exec(path)?.[0];
    return sign === undefined ? { what: 'image' } : unfitImage(sign);
  }
  const extension = /\.(mdx?)$/.exec(path);
  if (!extension) return misplaced(unreadableType(path), typeHint(path));
  const parts = path.slice(0, -extension[0].length).split('/');
  const isMdx = extension[1] === 'mdx';
  const badPart = parts.find((part) => !isId(part));
  if (badPart !== undefined) {
    return misplaced(
      `Unexpected file name ${JSON.stringify(badPart)}: a name is the id, so only a-z, 0-9 and hyphens can be in it`,
      place(parts.map(toId), isMdx) ? renameHint(badPart) : EXPECTED,
    );
  }
  return place(parts, isMdx) ?? misplaced(`Unexpected file: nothing is read at ${path}`, moveHint(parts));
}

/** The two usual slips: a folder called nearly right, and a pod that is a file instead of a folder. */
function moveHint([folder = '', ...rest]: string[]): string {
  const near = nearest(folder, ['pods', 'guide', ...FOLDERS.keys()]);
  if (near === undefined) return EXPECTED;
  const meant = near === 'pods' && rest.length === 1 ? [near, ...rest, 'pod'] : [near, ...rest];
  return place(meant, false)?.what === 'record' ? `Did you mean "${meant.join('/')}.md"?` : EXPECTED;
}

function unfitImage(sign: string): Location {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = /[\x21-\x7e]/.test(sign) ? sign : `U+${code}`;
  return misplaced(`Unexpected ${name} in the name of an image`, `Rename it without ${name}.`);
}

function renameHint(name: string): string {
  return toId(name) === ''
    ? 'Rename it with these letters; the title inside the file can be in any script.'
    : `Rename it to ${JSON.stringify(toId(name))}; the name of a file that is no page begins with _.`;
}

function place(parts: string[], isMdx: boolean): Location | undefined {
  const [folder, first, second] = parts;
  if (folder === undefined || first === undefined) return undefined;
  if (folder === 'guide') {
    if (RESERVED_CHAPTERS.has(first)) return reserved(first);
    return { what: 'record', kind: 'guide', id: parts.slice(1).join('/'), isMdx };
  }
  if (folder === 'pods' && parts.length === 3) {
    if (second === 'pod') return { what: 'record', kind: 'pod', id: first, isMdx };
    if (second === 'how-we-work') return { what: 'record', kind: 'how-we-work', id: first, isMdx };
  }
  const kind = FOLDERS.get(folder);
  if (kind === undefined || parts.length !== 2) return undefined;
  if (kind === 'decision' && !/^\d{4}-\d{2}-\d{2}-./.test(first)) {
    return misplaced(
      `Unexpected file name ${JSON.stringify(first)}: a decision begins with its day`,
      `Rename it to decisions/<yyyy-mm-dd>-${first}.md, with the day of its date field.`,
    );
  }
  return { what: 'record', kind, id: first, isMdx };
}

/** Files that tools leave behind, such as `.gitkeep`. Markdown is never one of them: it would be lost in silence. */
function isHouseKeeping(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.')) && !/\.(?:mdx?|markdown|ya?ml)$/i.test(path);
}

/** The path at which a record of a kind and id is written. */
export function pathOf(kind: Kind, id: string): string {
  if (kind === 'pod') return `pods/${id}/pod.md`;
  if (kind === 'how-we-work') return `pods/${id}/how-we-work.md`;
  if (kind === 'guide') return `guide/${id}.md`;
  const folder = [...FOLDERS].find(([, value]) => value === kind)?.[0];
  return `${folder}/${id}.md`;
}

/** The nearest id to a text: what a file should have been called. */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function reserved(chapter: string): Location {
  return misplaced(
    `Unexpected chapter ${JSON.stringify(chapter)}: the handbook itself makes the page /guide/${chapter}/`,
    `Give it another name, such as guide/our-${chapter}.md.`,
  );
}

function misplaced(message: string, hint: string): Location {
  return { what: 'misplaced', message, hint };
}

function unreadableType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `Unexpected file ${JSON.stringify(name)}: nothing reads files of this type here`;
}

function typeHint(path: string): string {
  if (/\.(?:md|markdown|mdown|mkd|mdx|txt)$/i.test(path)) return 'Markdown files end in .md, in lower case.';
  if (/\.ya?ml$/i.test(path)) return 'The one YAML file is org.yaml, at the top of the content folder.';
  if (/\.svg$/i.test(path)) return 'Images are png, jpg, webp or gif: SVG can carry scripts. Save it as png.';
  if (/\.(?:avif|heic|heif|tiff?|bmp|jxl)$/i.test(path))
    return 'Images are png, jpg, webp or gif. Save it as png, or as jpg if it is a photograph.';
  return EXPECTED;
}
