import { describe, expect, it } from 'vitest';
import { leaveOneOut, placeInTime } from '../../../server/statistics/slope-over-time.ts';

describe('points in order of time', () => {
  it('are counted from 1', () => {
    expect(placeInTime([{}, {}])).toEqual([1, 2]);
  });

  it('are none where there is no point', () => {
    expect(placeInTime([])).toEqual([]);
  });

  it('keep their gaps where they say when they are', () => {
    expect(placeInTime([{ time: 2019 }, { time: 2020 }, { time: 2022 }])).toEqual([1, 2, 4]);
  });

  it.each([[[2019, 2019]], [[2020, 2019]]])('come in order, each once: %j do not', (times) => {
    expect(() => placeInTime(times.map((time) => ({ time })))).toThrow(RangeError);
  });

  it('are left out one at a time', () => {
    expect(leaveOneOut([1, 10, 100], (rest) => rest.reduce((sum, one) => sum + one, 0))).toEqual([
      110, 101, 11,
    ]);
  });
});
