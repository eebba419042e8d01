import { afterAll, beforeAll } from 'vitest';
import { type Diagrams, openDiagrams } from '../../src/diagrams/open-diagrams.ts';

/** One drawer for all the tests of a file. Its thread takes a second or two to start, which is no test's time. */
export function sharedDrawer(): Diagrams {
  const diagrams = openDiagrams({ timeLimit: 30_000 });
  beforeAll(() => diagrams.render('pie\n "a" : 1', { id: 'first' }), 60_000);
  afterAll(() => diagrams.close());
  return diagrams;
}
