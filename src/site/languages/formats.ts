import type { Day } from '../../org/day.ts';

/** The plural forms of a phrase, `#` standing for the number; a language has those that its grammar tells apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How one language writes what no dictionary can hold. */
export interface Formats {
  /** `1,234.5`, with at most two decimals. */
  number(value: number): string;
  /** `1 pod`, `2 pods`. */
  count(number: number, forms: PluralForms): string;
  /** `84%`, `€13.10`, `3 plays`: a value with its unit, where it has one. */
  value(value: number, unit: string | undefined): string;
  /** Whole units of a currency; a plain number where there is none. */
  money(value: number, currency: string | undefined): string;
  /** `23 Nov 2026`. */
  day(day: Day): string;
  /** `Nov`. */
  month(day: Day): string;
  /** `November 2026`, of `2026-11`. */
  monthOfYear(month: string): string;
  /** `a, b and c`, of whatever the items are: texts, links, components. */
  list<T>(items: readonly T[]): (T | string)[];
}

/** Codes as in ISO 4217: `EUR`. */
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/**
 * @param language BCP 47 tag of the handbook: its numbers and days
 * @param spoken BCP 47 tag of the words around them, which differs where the handbook does not speak its language
 */
export function formatsIn(language: string, spoken: string): Formats {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 2,
  });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const wholeMonths = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(spoken);
  const lists = new Intl.ListFormat(spoken, { type: 'conjunction' });
  const number = (value: number) => numbers.format(value);
  const inCurrency = (value: number, currency: string, digits?: number) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
      ...(digits !== undefined && { maximumFractionDigits: digits }),
    }).format(value);
  return {
    number,
    count: (value, forms) => (forms[plurals.select(value)] ?? forms.other).replaceAll('#', number(value)),
    value(value, unit) {
      if (unit === '%') return percents.format(value);
      if (unit !== undefined && CURRENCIES.has(unit)) return inCurrency(value, unit);
      return unit === undefined ? number(value) : `${number(value)} ${unit}`;
    },
    money(value, currency) {
      return currency === undefined ? number(value) : inCurrency(value, currency, 0);
    },
    day: (day) => days.format(inUtc(day)),
    month: (day) => months.format(inUtc(day)),
    monthOfYear: (month) => wholeMonths.format(inUtc(`${month}-01`)),
    list(items) {
      const parts = lists.formatToParts(items.map((_, index) => String(index)));
      return parts.map(({ type, value }) => (type === 'element' ? (items[Number(value)] as never) : value));
    },
  };
}

function inUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
