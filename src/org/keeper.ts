import type { Entity, Person, Pod } from './org.ts';
import { podOf } from './rules/by-subject.ts';

/**
 * Who keeps what is written about a thing true: its steward, the owner of a guardrail, else the pod that it belongs to.
 * @returns nothing where nobody is named, and for a pod's own page and a person's, which say it in their title
 */
export function keeperOf(entity: Entity): Person | Pod | undefined {
  if (entity.kind === 'pod' || entity.kind === 'person') return undefined;
  if (entity.kind === 'guardrail') return entity.owner;
  if (entity.kind === 'guide') return entity.steward;
  return (entity.kind === 'how-we-work' ? entity.steward : undefined) ?? podOf(entity);
}

/** The day on which a page is to be read again, where it names one. */
export function reviewDay(entity: Entity): string | undefined {
  return 'reviewOn' in entity.data ? entity.data.reviewOn : undefined;
}
