import type { SourceFile } from '../files/folder.ts';
import type { FileStep } from '../files/git/content-commits.ts';
import type { ReadingMemory } from '../files/reading-memory.ts';
import { loadPast } from '../load.ts';
import { isImage, locate } from '../org/collections/locations.ts';
import type { Version } from '../org/history/comparison.ts';
import { Links } from './links.ts';

/** A file as one commit left it. */
interface PastFile {
  readonly object: string;
  readonly isFile: boolean;
}

/** Finds what is in an object of git. */
export type ReadObject = (object: string) => Uint8Array;

/** Two states of a content folder, one commit apart. */
export interface Step {
  readonly before: Version;
  readonly after: Version;
}

type Files = ReadonlyMap<string, PastFile>;

/** What belongs to the whole organisation is read with every part of it. */
const SETTINGS = 'org.yaml';

/** The content folder as it was, walked forward commit by commit. What does not change is not read again. */
export class Past {
  readonly #files = new Map<string, PastFile>();
  readonly #sources = new WeakMap<PastFile, SourceFile>();
  readonly #memory: ReadingMemory = new WeakMap();
  /** Worked out once somebody wants to know what a step changed. */
  #links: Links | undefined;

  /** Goes on to the state after a commit. */
  apply(steps: readonly FileStep[]): void {
    for (const { path, object, isFile } of steps) {
      if (locate(path).what === 'draft') continue;
      if (object === undefined) this.#files.delete(path);
      else this.#files.set(path, { object, isFile });
    }
  }

  /**
   * Goes on to the state after a commit, and gives what of the two states can tell what it changed: the files that it
   * touched, and what is named there or names them. All of both would take a hundred times as long.
   */
  step(steps: readonly FileStep[], read: ReadObject): Step {
    this.#links ??= this.#linked(read);
    const paths = steps.map(({ path }) => path).filter((path) => locate(path).what !== 'draft');
    const touched = this.#part(paths);
    const then = this.#links.around(paths);
    this.apply(steps);
    const { org } = this.#versionOf(this.#part([...paths, SETTINGS]), read);
    for (const path of paths) this.#links.set(path, org.byFile.get(path));
    const after = this.#part(new Set([...then, ...this.#links.around(paths), SETTINGS]));
    // Of what was not touched, both states are one.
    const before = new Map([...after, ...touched]);
    for (const path of paths) if (!touched.has(path)) before.delete(path);
    return { before: this.#versionOf(before, read), after: this.#versionOf(after, read) };
  }

  /** The ids of everything that has to be read to know this state. */
  objects(): string[] {
    return [...this.#files].flatMap(([path, file]) => (isRead(path, file) ? [file.object] : []));
  }

  /** The organisation in this state. What its files say by the rules of another day is read as far as it can be. */
  version(read: ReadObject): Version {
    return this.#versionOf(this.#files, read);
  }

  #part(paths: Iterable<string>): Files {
    const part = new Map<string, PastFile>();
    for (const path of paths) {
      const file = this.#files.get(path);
      if (file) part.set(path, file);
    }
    return part;
  }

  #versionOf(files: Files, read: ReadObject): Version {
    const sources = [...files].map(([path, file]) => this.#source(path, file, read));
    const { org, diagnostics } = loadPast(sources, this.#memory);
    return { org, diagnostics, files: new Map([...files].map(([path, { object }]) => [path, object])) };
  }

  #linked(read: ReadObject): Links {
    const links = new Links();
    for (const [path, entity] of this.version(read).org.byFile) links.set(path, entity);
    return links;
  }

  #source(path: string, file: PastFile, read: ReadObject): SourceFile {
    const known = this.#sources.get(file);
    if (known) return known;
    const bytes = isRead(path, file) ? read(file.object) : new Uint8Array();
    const source: SourceFile = file.isFile ? { path, bytes } : { path, bytes, isRefused: true };
    this.#sources.set(file, source);
    return source;
  }
}

function isRead(path: string, { isFile }: PastFile): boolean {
  return isFile && !isImage(path);
}
