import { type Drawing, REM } from './drawing.ts';

/**
 * How wide the columns of pages are, in rem: style sheets cannot compare a column with what stands in it, so each
 * drawing says the narrowest of these that holds it, and chart.css has a rule for each.
 */
const ROOMS = [30, 36, 43, 50, 55, 59] as const;

/** The narrowest column that holds a drawing; the widest where none does: there it can be pushed to and fro. */
export function roomFor({ width }: Drawing): (typeof ROOMS)[number] {
  return ROOMS.find((room) => room * REM >= width) ?? ROOMS[5];
}
