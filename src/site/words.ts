import type { Lens } from '../org/collections/lens.ts';
import type { Entity, Org, OrgFunction } from '../org/org.ts';
import { formats, spokenIn, words } from './languages/index.ts';

/** What this organisation calls a lens; the word of the handbook's language where it has none of its own. */
export function lensLabel({ settings }: Org, lens: Lens): string {
  return settings.lenses[lens].label ?? spokenIn(settings.language).words.lens[lens].label;
}

/** The question a lens asks, likewise. */
export function lensQuestion({ settings }: Org, lens: Lens): string {
  return settings.lenses[lens].question ?? spokenIn(settings.language).words.lens[lens].question;
}

/** What a thing is called on a page. How a pod works is the one thing that nobody gives a title. */
export function titleOf(entity: Entity): string {
  if (entity.kind !== 'how-we-work' || !entity.pod) return entity.title;
  return words().shared.howItWorks(entity.pod.title);
}

/** "23 Nov 2026", in the language of the handbook. */
export function formatDay(day: string): string {
  return formats().day(day);
}

/** A value with its unit: `84%`, `3 plays`. */
export function formatValue(value: number, unit: string | undefined): string {
  return formats().value(value, unit);
}

export function formatMoney(value: number, currency: string | undefined): string {
  return formats().money(value, currency);
}

/** `6 people`, where the head count is known. */
export function headCount({ data }: OrgFunction): string | undefined {
  return data.people === undefined ? undefined : words().counts.people(data.people);
}
