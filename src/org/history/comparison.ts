import type { Day } from '../day.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Org } from '../org.ts';

/** One state of an organisation: what was read, and what was found in it. */
export interface Version {
  readonly org: Org;
  /** Every file of the content folder with a fingerprint of its bytes: git's object id, or any hash. */
  readonly files: ReadonlyMap<string, string>;
  /** What `check` reports; files that could not be read are told of here. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known besides the two versions. */
export interface CompareOptions {
  /** The day that counts as today. */
  readonly on: Day;
  /** Paths of the older version to those of the newer one, as git found them. */
  readonly renames?: ReadonlyMap<string, string> | undefined;
}
