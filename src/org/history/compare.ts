import { compareText } from '../diagnostic.ts';
import type { Entity } from '../org.ts';
import type { Change } from './change.ts';
import type { CompareOptions, Version } from './comparison.ts';
import { differingFiles, untoldFiles } from './files.ts';
import { comparePair } from './kinds/index.ts';
import { compareSettings } from './kinds/organisation.ts';
import { mergeMoves } from './moves.ts';
import { type Pair, pairUp, twinsOf } from './pair.ts';
import { splits } from './split.ts';
import { subjectOf } from './subject.ts';
import { VOCABULARY } from './vocabulary.ts';

/**
 * What is different between two versions of an organisation, in its own terms. Two equal versions give nothing; every
 * file that differs is told of by at least one change.
 * @returns in the order of the vocabulary's kinds of things, then of titles
 */
export function compareVersions(before: Version, after: Version, options: CompareOptions): Change[] {
  const { on, renames = new Map<string, string>() } = options;
  const pairs = pairUp(before, after, renames);
  const twin = twinsOf(pairs);
  const differing = new Set(differingFiles(before, after));
  const found = mergeMoves([
    ...settingsChanges(before, after),
    ...splits(pairs),
    // What a file says itself is the same where its bytes are; that spares comparing a thousand pages for one edit.
    ...pairs
      .filter((pair) => isIn(differing, pair.before) || isIn(differing, pair.after))
      .flatMap((pair) => unread(pair, before, after) ?? comparePair(pair, twin, on)),
  ]);
  // Where only another file changed (one that is named here and cannot be read any more), nobody has changed this.
  const told = found.filter(({ files }) => files.some((file) => differing.has(file)));
  return [...told, ...untoldFiles(before, after, told)].sort(compareChanges);
}

/** Without org.yaml others stand in for what it says; nobody has changed anything from these or to them. */
function settingsChanges(before: Version, after: Version): Change[] {
  const isWritten = [before, after].every(({ org, files }) => files.has(org.source.file));
  return isWritten ? compareSettings(before.org, after.org) : [];
}

function isIn(files: ReadonlySet<string>, entity: Entity | undefined): boolean {
  return entity !== undefined && files.has(entity.source.file);
}

/** A page whose file lies in both versions and can be read in one of them only has neither come nor gone. */
function unread(pair: Pair, before: Version, after: Version): Change[] | undefined {
  const { file } = (pair.after ?? pair.before).source;
  if ((pair.before && pair.after) || !before.files.has(file) || !after.files.has(file)) return undefined;
  const subject = subjectOf(pair.after ?? pair.before);
  return [{ type: pair.after ? 'page-mended' : 'page-broken', subject, files: [file] }];
}

const ORDER = new Map(Object.keys(VOCABULARY).map((type, index) => [type, index]));

function compareChanges(a: Change, b: Change): number {
  return (
    (ORDER.get(a.type) ?? 0) - (ORDER.get(b.type) ?? 0) ||
    compareText(a.subject.title, b.subject.title) ||
    compareText(a.subject.id, b.subject.id) ||
    compareText(a.other?.title ?? '', b.other?.title ?? '') ||
    compareText(a.part ?? '', b.part ?? '')
  );
}
