import type { Lens } from '../org/collections/lens.ts';
import type { Org, OrgFunction } from '../org/org.ts';
import { formats, words } from './languages/index.ts';

/** What this organisation calls a lens. */
export function lensLabel(org: Org, lens: Lens): string {
  return org.settings.lenses[lens].label;
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
