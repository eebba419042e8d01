import { type Day, daysBetween } from '../../day.ts';

/** Turns days into places. */
export interface TimeAxis {
  readonly x: (day: Day) => number;
  /** The first days of years, and of quarters where there is room for them. */
  readonly ticks: readonly { readonly day: Day; readonly x: number; readonly isYear: boolean }[];
}

/** In pixels: quarters that stand closer only make noise. */
const NARROWEST_QUARTER = 18;

/** An axis from one day to another, along `width` pixels from `left`. */
export function timeAxis(from: Day, until: Day, left: number, width: number): TimeAxis {
  const span = Math.max(1, daysBetween(from, until));
  const x = (day: Day) => left + (daysBetween(from, day) / span) * width;
  const hasQuarters = (width / span) * 91 >= NARROWEST_QUARTER;
  const ticks = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const month of hasQuarters ? ['01', '04', '07', '10'] : ['01']) {
      const day = `${String(year).padStart(4, '0')}-${month}-01`;
      if (day >= from && day <= until) ticks.push({ day, x: x(day), isYear: month === '01' });
    }
  }
  return { x, ticks };
}
