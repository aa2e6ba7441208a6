import { describe, expect, it } from 'vitest';
import { leaveOneOut, placeInTime, sumOver } from '../../../server/statistics/slope-over-time.ts';

describe('points in order of time', () => {
  it('are counted from 1', () => {
    expect(placeInTime([{}, {}])).toEqual([{ time: 1 }, { time: 2 }]);
  });

  it('keep their gaps where they say when they are', () => {
    const times = placeInTime([{ time: 2019 }, { time: 2020 }, { time: 2022 }]).map(({ time }) => time);
    expect(times).toEqual([1, 2, 4]);
  });

  it.each([[[2019, 2019]], [[2020, 2019]]])('come in order, each once: %j do not', (times) => {
    expect(() => placeInTime(times.map((time) => ({ time })))).toThrow(RangeError);
  });

  it('are left out one at a time', () => {
    expect(leaveOneOut([1, 10, 100], (rest) => sumOver(rest, (one) => one))).toEqual([110, 101, 11]);
  });
});
