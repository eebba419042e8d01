import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';
import { limitTime } from '../../src/diagrams/time-limit.ts';

test('an id that no HTML could hold is a mistake of the program, not of the author', async () => {
  const diagrams = openDiagrams();
  await expect(diagrams.render('pie\n "a" : 1', { id: '"><script>' })).rejects.toThrow(TypeError);
});

describe('the time that counts is the time in which the thread ran', () => {
  const SECOND = 1000;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A thread that runs for a share of each second that passes. */
  function watched(share: number) {
    const began = Date.now();
    const end = vi.fn();
    const stop = limitTime(10 * SECOND, end, () => 5 * SECOND + (Date.now() - began) * share);
    return { end, stop };
  }

  test.each([
    ['alone on its machine', 1, 9, 11],
    ['on one that it shares with three others', 0.25, 39, 42],
    ['waiting for what never comes', 0, 119, 121],
  ])('%s', async (_where, share, sound, over) => {
    const { end } = watched(share);
    await vi.advanceTimersByTimeAsync(sound * SECOND);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync((over - sound) * SECOND);
    expect(end).toHaveBeenCalledOnce();
  });

  test('until the watch ends', async () => {
    const { end, stop } = watched(1);
    stop();
    await vi.advanceTimersByTimeAsync(1000 * SECOND);
    expect(end).not.toHaveBeenCalled();
  });
});
