import { afterAll, beforeAll } from 'vitest';
import { type Diagrams, openDiagrams } from '../../src/diagrams/open-diagrams.ts';

/** One drawer for all tests that need a drawing: its thread takes a second to start, and longer to become quick. */
export const diagrams: Diagrams = openDiagrams({ timeLimit: 30_000 });

/** Starts it before the tests of a file, because that is no test's time, and ends it after them. */
export function openDrawer(): void {
  beforeAll(() => diagrams.render('pie\n "a" : 1', { id: 'first' }), 60_000);
  afterAll(() => diagrams.close());
}
