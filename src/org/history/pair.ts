import { KINDS } from '../collections/index.ts';
import { compareText } from '../diagnostic.ts';
import type { Entity } from '../org.ts';
import type { Version } from './comparison.ts';
import { similarity } from './similarity.ts';

/** One thing in two versions of an organisation; in one of them it may be missing, not in both. */
export type Pair<E extends Entity = Entity> =
  | { readonly before: E; readonly after: E }
  | { readonly before: E; readonly after: undefined }
  | { readonly before: undefined; readonly after: E };

/** From this share of common lines on, two pages under different names are one page that was renamed. */
const ALIKE = 0.6;

/** Fields that most pages of a kind hold alike. */
const SAYS_LITTLE = new Set(['status', 'commitment', 'mode', 'listed']);

/**
 * Finds each thing of one version in the other: by its id, then by the renames that are known, then by what it says.
 * @param renames paths of the older version to those of the newer one, as git found them
 */
export function pairUp(before: Version, after: Version, renames: ReadonlyMap<string, string>): Pair[] {
  const [old, young] = [before, after].map(({ org }) => Map.groupBy(org.byFile.values(), ({ kind }) => kind));
  return KINDS.flatMap((kind) =>
    pairsOf({ old: old?.get(kind) ?? [], young: young?.get(kind) ?? [] }, before, after, renames),
  ).sort((a, b) => compareText(fileOf(a), fileOf(b)));
}

/** What a thing of the older version is in the newer one; itself where it is gone. */
export type Twin = <E extends Entity>(entity: E) => E;

/** Follows renames, so that whoever names a thing by its new id is not told of as having turned to another. */
export function twinsOf(pairs: readonly Pair[]): Twin {
  const twins = new Map(pairs.flatMap(({ before, after }) => (before && after ? [[before, after]] : [])));
  // Both sides of a pair are of one kind.
  return <E extends Entity>(entity: E) => (twins.get(entity) ?? entity) as E;
}

function fileOf({ before, after }: Pair): string {
  return (after ?? before).source.file;
}

/** The things of one kind in either version. */
interface Things {
  readonly old: readonly Entity[];
  readonly young: readonly Entity[];
}

function pairsOf(
  things: Things,
  before: Version,
  after: Version,
  renames: ReadonlyMap<string, string>,
): Pair[] {
  const old = new Map(things.old.map((entity) => [entity.id, entity]));
  const young = new Map(things.young.map((entity) => [entity.id, entity]));
  const pairs: Pair[] = [];
  const match = (one: Entity, other: Entity) => {
    pairs.push({ before: one, after: other });
    old.delete(one.id);
    young.delete(other.id);
  };
  for (const [id, one] of [...old]) {
    const other = young.get(id);
    if (other) match(one, other);
  }
  for (const one of [...old.values()]) {
    const other = after.org.byFile.get(renames.get(one.source.file) ?? '');
    if (other && young.get(other.id) === other && mayBeOne(one, other)) match(one, other);
  }
  // Whose file lies in both versions and can be read in one of them only has not been renamed.
  const gone = [...old.values()].filter(({ source }) => !after.files.has(source.file));
  const fresh = [...young.values()].filter(({ source }) => !before.files.has(source.file));
  for (const [one, other] of alike(gone, fresh)) match(one, other);
  return [
    ...pairs,
    ...[...old.values()].map((one): Pair => ({ before: one, after: undefined })),
    ...[...young.values()].map((one): Pair => ({ before: undefined, after: one })),
  ];
}

/** The pairs of pages that say nearly the same, the most alike first, each page in one pair at most. */
function alike(old: readonly Entity[], young: readonly Entity[]): [Entity, Entity][] {
  const candidates = old
    .flatMap((one) => young.map((other) => ({ one, other, score: similarity(saidBy(one), saidBy(other)) })))
    .filter(({ one, other, score }) => score >= ALIKE && mayBeOne(one, other))
    .sort((a, b) => b.score - a.score || compareText(a.one.id + a.other.id, b.one.id + b.other.id));
  const taken = new Set<Entity>();
  const found: [Entity, Entity][] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    found.push([one, other]);
  }
  return found;
}

/** Two people are not one because their pages are alike: they share at least one of their names. */
function mayBeOne(one: Entity, other: Entity): boolean {
  if (one.kind !== 'person') return true;
  const names = new Set(one.title.split(/\s+/));
  return other.title.split(/\s+/).some((name) => names.has(name));
}

/** What a page says, a line each: its fields, without the empty ones that every page has, and its text. */
function saidBy({ data, body }: Entity): string[] {
  const fields = Object.entries(data).filter(([key, value]) => !SAYS_LITTLE.has(key) && !isEmpty(value));
  const lines = fields.flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map((item) => `${key} ${JSON.stringify(item)}`)
      : [`${key} ${JSON.stringify(value)}`],
  );
  return [...lines, ...body.text.split('\n')].map((line) => line.trim()).filter((line) => line !== '');
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
