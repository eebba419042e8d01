import { expect, test } from 'vitest';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';
import type { DiagramResult } from '../../src/diagrams/result.ts';
import { samples } from '../diagrams/samples.ts';

test('diagrams are the same, byte for byte, whenever and in whatever order they are drawn', async () => {
  const order = [...samples];
  // One after the other, each in a thread of its own: nothing is left from one drawing to the next.
  const first = await drawAll(order);
  const again = await drawAll(order.toReversed());
  for (const [name, result] of first) {
    expect(result, name).toHaveProperty('svg');
    expect(again.get(name), name).toEqual(result);
  }
});

async function drawAll(
  order: readonly [name: string, source: string][],
): Promise<Map<string, DiagramResult>> {
  const diagrams = openDiagrams({ timeLimit: 60_000 });
  const results = new Map<string, DiagramResult>();
  for (const [name, source] of order) {
    results.set(name, await diagrams.render(source, { id: `picture-${name}` }));
  }
  await diagrams.close();
  return results;
}

/** A search for a comment at each of many blank lines goes through all that follow, again and again. */
const endless = `flowchart TD\n${'\n'.repeat(49_000)}  A --> B`;

test('a drawing that does not end is ended and reported, and the next ones are drawn', async () => {
  const diagrams = openDiagrams({ timeLimit: 2000 });
  // Asked for at once: they wait for each other.
  const [hung, drawn, broken] = await Promise.all([
    diagrams.render(endless, { id: 'a' }),
    diagrams.render('pie\n "a" : 1', { id: 'b' }),
    diagrams.render('pie\n "a" : x', { id: 'c' }),
  ]);
  expect(hung).toEqual({
    problem: {
      message: 'Drawing this diagram took longer than 2 s and was stopped',
      hint: 'Make it smaller, or split it into several diagrams.',
    },
  });
  expect(drawn).toHaveProperty('svg');
  expect(broken).toMatchObject({ problem: { line: 2 } });
  await diagrams.close();
});
