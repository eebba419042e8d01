import type { Lens } from '../org/collections/lens.ts';
import type { Org, OrgFunction } from '../org/org.ts';
import type { ProgressState } from '../org/progress.ts';
import { organisation } from './organisation.ts';

/** The words of the interface for the values that files hold as ids. */

export const STATUS_WORDS = {
  proposed: 'Proposed',
  active: 'Active',
  paused: 'Paused',
  achieved: 'Achieved',
  retired: 'Retired',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
  experimental: 'Experimental',
  stable: 'Stable',
  deprecated: 'Deprecated',
} as const;

export const PROGRESS_WORDS: Readonly<Record<ProgressState, string>> = {
  met: 'Target met',
  moving: 'On the way',
  'not-moving': 'Not moving yet',
  'losing-ground': 'Losing ground',
  overdue: 'Overdue',
  unmeasured: 'Not measured yet',
};

export const MODE_WORDS = {
  'x-as-a-service': { label: 'As a service', meaning: 'Consumers use it without talking to the provider.' },
  collaboration: { label: 'Collaboration', meaning: 'Both make it together, until an agreed day.' },
  facilitating: {
    label: 'Facilitating',
    meaning: 'The provider helps the consumers until they can do it alone.',
  },
} as const;

export const GUARDRAIL_WORDS = {
  safety: 'Safety',
  compliance: 'Compliance',
  capital: 'Capital',
  physical: 'Physical execution',
  security: 'Security',
  privacy: 'Privacy',
} as const;

export const COMMITMENT_WORDS = { committed: 'Committed', aspirational: 'Aspirational' } as const;

/** What this organisation calls a lens. */
export function lensLabel(org: Org, lens: Lens): string {
  return org.settings.lenses[lens].label;
}

/** `1 pod`, `2 pods`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}

/** The language of the handbook, which says how numbers, days and lists are written. */
function language(): string {
  return organisation().settings.language;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value);
}

/** "23 Nov 2026", in the language of the handbook. */
export function formatDay(day: string): string {
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A value with its unit: `84 %`, `3 per 1,000 plays`. A percent sign and a currency sign stand close. */
export function formatValue(value: number, unit: string | undefined): string {
  if (unit === undefined) return formatNumber(value);
  return unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;
}

export function formatMoney(value: number, currency: string | undefined): string {
  if (currency === undefined) return formatNumber(value);
  return new Intl.NumberFormat(language(), { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    value,
  );
}

/** A list in a sentence: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}

/** `6 people`, where the head count is known. */
export function headCount({ data }: OrgFunction): string | undefined {
  return data.people === undefined ? undefined : count(data.people, 'person', 'people');
}

export const LENS_MEANINGS: Readonly<Record<Lens, string>> = {
  builder: 'Decides what is worth making, and gets a scrappy first version into the world.',
  operator: 'Makes it safe, scalable and reliable: what is good enough to trust.',
  communicator: 'Alignment, direction and trust: that the people it is for believe in it and use it.',
};

export const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;
