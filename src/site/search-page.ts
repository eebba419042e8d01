import { FIXED_ADDRESSES } from '../org/addresses.ts';
import { LENSES, type Lens } from '../org/collections/lens.ts';
import { currentMembers, currentPods } from '../org/membership.ts';
import type { Entity, Org } from '../org/org.ts';

/** What a search can be narrowed to, in the order in which it is offered. */
export const SEARCH_TYPES = [
  'outcome',
  'pod',
  'person',
  'interface',
  'decision',
  'guardrail',
  'rule',
  'chapter',
] as const;

export type SearchType = (typeof SEARCH_TYPES)[number];

/** What search knows of a page besides its text. */
export interface SearchPage {
  /** An overview lists what has pages of its own, so that only its head is searched, not its list. */
  readonly type: SearchType | 'overview';
  /** The lenses that the page is about. */
  readonly lenses: readonly Lens[];
}

const RULE = /^\/guide\/rules\/[^/]+\/$/;
const LENS = /^\/lenses\/([^/]+)\/$/;

/**
 * How a page takes part in search.
 * @param address of the page from the root of the handbook, without the base path
 * @param file the content file it is made from, if there is one
 * @param on the day that counts as today
 * @returns nothing for a page that search leaves out
 */
export function searchPage(
  org: Org,
  address: string,
  file: string | undefined,
  on: string,
): SearchPage | undefined {
  const entity = file === undefined ? undefined : org.byFile.get(file);
  if (entity?.kind === 'person' && !entity.data.listed) return undefined;
  if (entity) return { type: typeOf(entity), lenses: lensesOf(entity, on) };
  if (RULE.test(address)) return { type: 'rule', lenses: [] };
  if (address === '/guide/fields/') return { type: 'chapter', lenses: [] };
  // It repeats all the others.
  if (address === '/print/') return undefined;
  if (!FIXED_ADDRESSES.includes(address)) return undefined;
  const [, lens] = LENS.exec(address) ?? [];
  return { type: 'overview', lenses: LENSES.filter((each) => each === lens) };
}

function typeOf({ kind }: Entity): SearchType {
  if (kind === 'how-we-work') return 'pod';
  return kind === 'guide' ? 'chapter' : kind;
}

function lensesOf(entity: Entity, on: string): readonly Lens[] {
  if (entity.kind !== 'person' && entity.kind !== 'pod') return [];
  const members = entity.kind === 'person' ? currentPods(entity, on) : currentMembers(entity, on);
  const held = new Set(members.flatMap(({ lenses }) => lenses));
  return LENSES.filter((lens) => held.has(lens));
}
