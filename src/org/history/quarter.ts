import type { Day } from '../day.ts';

/** A quarter of a calendar year: `2026-q3`. Quarters compare as text. */
export type Quarter = string;

/** The quarter in which a day lies. */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The year and the number of a quarter, 1 to 4. */
export function numbersOf(quarter: Quarter): { readonly year: number; readonly number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) };
}

/** The last day of a quarter. */
export function lastDayOf(quarter: Quarter): Day {
  return `${quarter.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][numbersOf(quarter).number - 1]}`;
}

/** The quarters that have ended before a day, from the one in which another lies; the oldest first. */
export function endedQuarters(from: Day, on: Day): Quarter[] {
  const quarters: Quarter[] = [];
  for (let each = quarterOf(from); each < quarterOf(on); each = next(each)) quarters.push(each);
  return quarters;
}

function next(quarter: Quarter): Quarter {
  const { year, number } = numbersOf(quarter);
  return number === 4 ? `${String(year + 1).padStart(4, '0')}-q1` : `${quarter.slice(0, 6)}${number + 1}`;
}
