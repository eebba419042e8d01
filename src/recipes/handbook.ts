import type { ReferenceTarget } from '../org/collections/fields.ts';
import type { OrganisationData } from '../org/collections/organisation.ts';

/** Something that a new page can refer to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is already written, as far as a new page has to know. */
export interface Handbook {
  readonly settings: OrganisationData;
  /** What ids of a kind there are. A file that cannot be read has one too: whoever names it is not to blame. */
  choices(target: ReferenceTarget): Choice[];
}
