import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/org/collections/outcome.ts';
import {
  measures,
  type ProgressState,
  progress,
  standing,
  worseThan,
  worstMeasure,
} from '../../src/org/progress.ts';
import { known, orgOf } from '../organisation.ts';

const TODAY = '2026-11-23';

const measure = (baseline: number, target: number, current?: number, due?: string): Measure => ({
  metric: 'Plays',
  baseline,
  target,
  ...(current === undefined ? {} : { current }),
  ...(due === undefined ? {} : { due }),
});

describe('a measure', () => {
  test.for<[string, Measure, number | undefined, string, ProgressState]>([
    ['at its baseline', measure(10, 20, 10), 0, 'rising', 'not-moving'],
    ['half way up', measure(10, 20, 15), 0.5, 'rising', 'moving'],
    ['at its target', measure(10, 20, 20), 1, 'rising', 'met'],
    ['beyond its target', measure(10, 20, 25), 1.5, 'rising', 'met'],
    ['below its baseline', measure(10, 20, 5), -0.5, 'rising', 'losing-ground'],
    ['that should fall, half way', measure(9, 3, 6), 0.5, 'falling', 'moving'],
    ['that should fall, at its target', measure(9, 3, 3), 1, 'falling', 'met'],
    ['that should fall, beyond its target', measure(9, 3, 0), 1.5, 'falling', 'met'],
    ['that should fall and rises', measure(9, 3, 12), -0.5, 'falling', 'losing-ground'],
    ['that should fall below zero', measure(5, -5, 0), 0.5, 'falling', 'moving'],
    ['that should rise to zero', measure(-10, 0, -5), 0.5, 'rising', 'moving'],
    ['that should hold and holds', measure(99.9, 99.9, 99.9), 1, 'holding', 'met'],
    ['that should hold and falls', measure(99.9, 99.9, 99), -1, 'holding', 'losing-ground'],
    ['that should hold and rises', measure(99.9, 99.9, 100), -1, 'holding', 'losing-ground'],
    ['that nobody has measured', measure(10, 20), undefined, 'rising', 'unmeasured'],
    ['that is zero, which is a number too', measure(10, 20, 0), -1, 'rising', 'losing-ground'],
  ])('%s', ([, each, fraction, direction, state]) => {
    expect(progress(each, TODAY)).toEqual({ measure: each, fraction, direction, state });
  });

  test.for<[string, Measure, ProgressState]>([
    ['is not overdue on the day itself', measure(10, 20, 15, '2026-11-23'), 'moving'],
    ['is overdue on the day after', measure(10, 20, 15, '2026-11-22'), 'overdue'],
    ['is met, however late', measure(10, 20, 20, '2020-01-01'), 'met'],
    ['is overdue, even though it is losing ground as well', measure(10, 20, 5, '2026-11-22'), 'overdue'],
    ['is overdue without ever having been measured', measure(10, 20, undefined, '2026-11-22'), 'overdue'],
    ['is unmeasured until then', measure(10, 20, undefined, '2026-11-23'), 'unmeasured'],
  ])('%s', ([, each, state]) => {
    expect(progress(each, TODAY).state).toBe(state);
  });
});

describe('an outcome', () => {
  const outcome = (...lines: string[]) => {
    const definition = lines.map((line) => `  - ${line}\n`).join('');
    const org = orgOf({
      'outcomes/a.md': `title: A\ndefinitionOfDone:${definition ? `\n${definition}` : ' []'}`,
    });
    return known(org.outcomes, 'a');
  };
  const MET = '{ metric: Met, baseline: 1, target: 2, current: 2 }';
  const MOVING = '{ metric: Moving, baseline: 1, target: 3, current: 2 }';
  const UNMEASURED = '{ metric: Unmeasured, baseline: 1, target: 2 }';
  const STILL = '{ metric: Still, baseline: 1, target: 2, current: 1 }';
  const LOSING = '{ metric: Losing, baseline: 1, target: 2, current: 0 }';
  const OVERDUE = '{ metric: Overdue, baseline: 1, target: 2, current: 1.5, due: 2026-11-22 }';

  test('has the measures of its definition of done, without the sentences', () => {
    expect(measures(outcome('A sentence', MET, 'Another', MOVING)).map(({ metric }) => metric)).toEqual([
      'Met',
      'Moving',
    ]);
  });

  test.for<[string[], ProgressState | undefined]>([
    [[], undefined],
    [['A sentence'], undefined],
    [[MET, MET], 'met'],
    [[MET, MOVING], 'moving'],
    [[MET, UNMEASURED], 'unmeasured'],
    [[MOVING, UNMEASURED], 'moving'],
    [[MOVING, STILL], 'not-moving'],
    [[STILL, LOSING, MET], 'losing-ground'],
    [[OVERDUE, LOSING], 'overdue'],
    [['A sentence', MET], 'met'],
  ])('with %j stands as its worst measure: %s', ([lines, state]) => {
    expect(standing(outcome(...lines), TODAY)).toBe(state);
  });

  test('names the measure that is worst off, the first of those that are', () => {
    const LOSING_TOO = LOSING.replace('Losing', 'Losing too');
    expect(worstMeasure(outcome(MOVING, LOSING, LOSING_TOO), TODAY)).toMatchObject({
      measure: { metric: 'Losing' },
      state: 'losing-ground',
    });
    expect(worstMeasure(outcome('A sentence'), TODAY)).toBeUndefined();
  });

  test.for<[string[], string | undefined]>([
    [[MOVING, LOSING], 'Losing'],
    [[MOVING, MOVING.replace('Moving', 'Moving too')], undefined],
    [[LOSING, MOVING], undefined],
  ])('where %j begins with what is shown, %s is worse off', ([lines, metric]) => {
    const it = outcome(...lines);
    const worse = measures(it)
      .slice(0, 1)
      .map((shown) => worseThan(shown, it, TODAY)?.measure.metric);
    expect(worse).toEqual([metric]);
  });
});
