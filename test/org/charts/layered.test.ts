import { expect, test } from 'vitest';
import { backwardEdges } from '../../../src/org/charts/layered/direction.ts';
import { layOutInLayers } from '../../../src/org/charts/layered/layered.ts';
import { crossings, orderLayers } from '../../../src/org/charts/layered/order.ts';

/** Edges from pairs of letters: `ab` leads from the first node to the second. */
const edgesFrom = (...pairs: string[]) =>
  pairs.map((pair) => ({ from: pair.charCodeAt(0) - 97, to: pair.charCodeAt(1) - 97 }));

test.for<[string, string[], string[]]>([
  ['no circle', ['ab', 'bc', 'ac'], []],
  ['a circle of two', ['ab', 'ba'], ['ba']],
  ['a circle of three', ['ab', 'bc', 'ca'], ['ca']],
  ['a circle with much before and after it', ['da', 'ab', 'bc', 'ca', 'be', 'cf'], ['ca']],
])('in %s few edges run backward', ([, pairs, backward]) => {
  const edges = edgesFrom(...pairs);
  const size = 1 + Math.max(...edges.flatMap(({ from, to }) => [from, to]));
  const found = backwardEdges({ size, edges });
  expect(pairs.filter((_, index) => found[index])).toEqual(backward);
});

test('an order without crossings is found', () => {
  const edges = edgesFrom('ae', 'bd', 'cf', 'af');
  const ordered = orderLayers(
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
    edges,
  );
  expect(
    crossings(
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      edges,
    ),
  ).toBe(2);
  expect(crossings(ordered, edges)).toBe(0);
});

test('random graphs: edges lead on, nodes keep their distance, bends pass between nodes', () => {
  let state = 7;
  const below = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % limit;
  };
  for (let run = 0; run < 40; run++) {
    const size = 3 + below(14);
    const edges = Array.from({ length: size + below(size) }, () => ({
      from: below(size),
      to: below(size),
    })).filter(({ from, to }) => from !== to);
    const heights = Array.from({ length: size }, () => 30 + below(60));
    const { layers, middles, bends, isBackward, height } = layOutInLayers({ size, edges, heights });
    for (const [index, { from, to }] of edges.entries()) {
      const step = (layers[to] ?? 0) - (layers[from] ?? 0);
      expect(isBackward[index] ? -step : step).toBeGreaterThan(0);
      expect(bends[index]).toHaveLength(Math.abs(step) - 1);
    }
    const boxes = layers.map((layer, node) => ({
      layer,
      middle: middles[node] ?? 0,
      half: (heights[node] ?? 0) / 2,
    }));
    for (const [node, box] of boxes.entries()) {
      expect(box.middle - box.half).toBeGreaterThanOrEqual(-0.001);
      expect(box.middle + box.half).toBeLessThanOrEqual(height + 0.001);
      for (const other of boxes.slice(node + 1)) {
        if (other.layer !== box.layer) continue;
        expect(Math.abs(box.middle - other.middle)).toBeGreaterThanOrEqual(box.half + other.half + 25.999);
      }
      for (const bend of bends.flat()) {
        if (bend.layer === box.layer)
          expect(Math.abs(bend.middle - box.middle)).toBeGreaterThan(box.half + 3);
      }
    }
  }
});
