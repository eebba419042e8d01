import { expect, test } from 'vitest';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';

/** A search for a comment at each of many blank lines goes through all that follow, again and again. */
const endless = `flowchart TD\n${'\n'.repeat(49_000)}  A --> B`;

test('a drawing that does not end is ended and reported, and the next ones are drawn', async () => {
  const diagrams = openDiagrams({ timeLimit: 4000 });
  // Asked for at once: they wait for each other.
  const [hung, drawn, broken] = await Promise.all([
    diagrams.render(endless, { id: 'a' }),
    diagrams.render('pie\n "a" : 1', { id: 'b' }),
    diagrams.render('pie\n "a" : x', { id: 'c' }),
  ]);
  expect(hung).toEqual({
    problem: {
      message: 'Drawing this diagram took longer than 4 s and was stopped',
      hint: 'Make it smaller, or split it into several diagrams.',
    },
  });
  expect(drawn).toHaveProperty('svg');
  expect(broken).toMatchObject({ problem: { line: 2 } });
  await diagrams.close();
}, 40_000);

test('an id that no HTML could hold is a mistake of the program, not of the author', async () => {
  const diagrams = openDiagrams();
  await expect(diagrams.render('pie\n "a" : 1', { id: '"><script>' })).rejects.toThrow(TypeError);
});
