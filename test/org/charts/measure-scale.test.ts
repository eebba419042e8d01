import { expect, test } from 'vitest';
import { leaningOf, marksInOrder, measureScale } from '../../../src/org/charts/measure-scale.ts';

const scale = (baseline: number, target: number, current?: number) =>
  measureScale({ metric: 'M', baseline, target, current }, '2026-11-23');

test.for<[string, [number, number, number?], [number, number, number | undefined]]>([
  ['rising, half-way', [10, 20, 15], [0, 1, 0.5]],
  ['falling, half-way', [20, 10, 15], [0, 1, 0.5]],
  ['not moved', [10, 20, 10], [0, 1, 0]],
  ['reached', [10, 20, 20], [0, 1, 1]],
  ['beyond the target', [10, 20, 30], [0, 0.5, 1]],
  ['falling beyond the target', [20, 10, 0], [0, 0.5, 1]],
  ['losing ground', [10, 20, 5], [1 / 3, 1, 0]],
  ['falling, and losing ground', [20, 10, 25], [1 / 3, 1, 0]],
  ['not measured', [10, 20], [0, 1, undefined]],
  ['to be held, and held', [7, 7, 7], [0.5, 0.5, 0.5]],
  ['to be held, and risen', [7, 7, 9], [0.5, 0.5, 0.85]],
  ['to be held, and fallen', [7, 7, 3], [0.5, 0.5, 0.15]],
  ['to be held, and not measured', [7, 7], [0.5, 0.5, undefined]],
  ['with negative numbers', [-10, -5, -7.5], [0, 1, 0.5]],
])('a measure that is %s', ([, [baseline, target, current], [from, to, now]]) => {
  const { isOffScale, ...marks } = scale(baseline, target, current);
  expect(isOffScale).toBe(false);
  expect(marks.baseline).toBeCloseTo(from);
  expect(marks.target).toBeCloseTo(to);
  expect(marks.current === undefined ? undefined : Math.round(marks.current * 1e6) / 1e6).toBe(
    now === undefined ? undefined : Math.round(now * 1e6) / 1e6,
  );
});

test.for<[string, number, number]>([
  ['back', -500, 0],
  ['beyond', 900, 1],
])('a value far %s stands at the end and says so', ([, current, place]) => {
  expect(scale(10, 20, current)).toMatchObject({ isOffScale: true, current: place });
});

test.for<[string, [number, number, number?], string, string]>([
  ['under way', [10, 20, 15], 'baseline current target', 'middle'],
  ['hardly begun', [10, 20, 11], 'baseline current target', 'start'],
  ['almost there', [20, 10, 11], 'baseline current target', 'end'],
  ['reached', [10, 20, 20], 'baseline current target', 'end'],
  ['beyond the target', [10, 20, 22], 'baseline target current', 'end'],
  ['far beyond the target', [10, 20, 900], 'baseline target current', 'middle'],
  ['falling far beyond the target', [20, 10, -500], 'baseline target current', 'middle'],
  ['losing ground', [10, 20, 9], 'current baseline target', 'start'],
  ['falling, and has lost much ground', [20, 10, 900], 'current baseline target', 'middle'],
  ['not measured', [10, 20], 'baseline current target', 'middle'],
  ['to be held, and fallen', [7, 7, 3], 'current baseline target', 'end'],
  ['to be held, and risen', [7, 7, 9], 'baseline target current', 'start'],
  ['to be held, and held', [7, 7, 7], 'baseline current target', 'middle'],
])('what is said of a measure that is %s stands below its marks', ([, numbers, order, leaning]) => {
  const marks = scale(...numbers);
  expect(marksInOrder(marks).join(' ')).toBe(order);
  expect(leaningOf(marks)).toBe(leaning);
});
