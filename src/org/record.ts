import type { Body } from './body.ts';
import type { DataOf, Kind } from './collections/index.ts';
import type { OrganisationData } from './collections/organisation.ts';
import type { Place } from './diagnostic.ts';

/** A step into a value: a key of an object, or an index of a list. */
export type FieldPath = readonly (string | number)[];

/** Where the values of one file stand. */
export interface Source {
  /** Path relative to the content folder. */
  readonly file: string;
  /**
   * The place of the value at a path; of the nearest value above it where the file does not hold it
   * (a default, for instance); of the file's first line for the empty path.
   */
  place(path: FieldPath): Place;
  /** The place of the key rather than of its value. */
  placeOfKey(path: FieldPath): Place;
}

/** One Markdown file of the content folder: checked by itself, not yet linked to the others. */
export interface RecordOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly data: DataOf<K>;
  readonly body: Body;
  readonly source: Source;
  /** The body is MDX: it is rendered by Astro, not by the Markdown pipeline. */
  readonly isMdx: boolean;
}

/** Any record; `kind` tells which. */
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind];

/** `org.yaml`, read. */
export interface OrganisationRecord {
  readonly data: OrganisationData;
  readonly source: Source;
}

/** Everything that was read from one content folder. */
export interface Records {
  readonly organisation: OrganisationRecord;
  readonly records: readonly AnyRecord[];
  /** Paths of the images that pages may show. */
  readonly images: readonly string[];
  /** Files that are there and could not be read: whoever refers to them is not to blame. */
  readonly unreadable: readonly UnreadableFile[];
}

/** A file that is there, and is not part of the organisation until it is mended. */
export interface UnreadableFile {
  readonly kind: Kind | 'organisation';
  readonly id: string;
  /** Its front matter, unchecked, where it could be parsed: what it refers to can be looked up all the same. */
  readonly written?: { readonly data: unknown; readonly source: Source };
}
