import { numbersOf, type Quarter } from '../org/history/quarter.ts';
import { words } from './languages/index.ts';

/** `Q3 2026`. */
export function quarterName(quarter: Quarter): string {
  const { year, number } = numbersOf(quarter);
  return words().board.quarter(year, number);
}
