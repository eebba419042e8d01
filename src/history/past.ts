import { isImage, type SourceFile } from '../files/folder.ts';
import type { FileStep } from '../files/git/content-commits.ts';
import type { ReadingMemory } from '../files/reading-memory.ts';
import { loadPast } from '../load.ts';
import { locate } from '../org/collections/locations.ts';
import type { Version } from '../org/history/comparison.ts';

/** A file as one commit left it. */
interface PastFile {
  readonly object: string;
  readonly isFile: boolean;
}

/** Finds what is in an object of git. */
export type ReadObject = (object: string) => Uint8Array;

/** The content folder as it was, walked forward commit by commit. What does not change is not read again. */
export class Past {
  readonly #files = new Map<string, PastFile>();
  readonly #sources = new Map<string, SourceFile>();
  readonly #memory: ReadingMemory = new WeakMap();

  /** Goes on to the state after a commit. */
  apply(steps: readonly FileStep[]): void {
    for (const { path, object, isFile } of steps) {
      if (locate(path).what === 'draft') continue;
      this.#sources.delete(path);
      if (object === undefined) this.#files.delete(path);
      else this.#files.set(path, { object, isFile });
    }
  }

  /** The ids of everything that has to be read to know this state. */
  objects(): string[] {
    return [...this.#files].flatMap(([path, file]) => (isRead(path, file) ? [file.object] : []));
  }

  /** The organisation in this state. What its files say by the rules of another day is read as far as it can be. */
  version(read: ReadObject): Version {
    const sources = [...this.#files].map(([path, file]) => this.#source(path, file, read));
    const { org, diagnostics } = loadPast(sources, this.#memory);
    return { org, diagnostics, files: new Map([...this.#files].map(([path, { object }]) => [path, object])) };
  }

  #source(path: string, file: PastFile, read: ReadObject): SourceFile {
    const known = this.#sources.get(path);
    if (known) return known;
    const bytes = isRead(path, file) ? read(file.object) : new Uint8Array();
    const source: SourceFile = file.isFile ? { path, bytes } : { path, bytes, isRefused: true };
    this.#sources.set(path, source);
    return source;
  }
}

function isRead(path: string, { isFile }: PastFile): boolean {
  return isFile && !isImage(path);
}
