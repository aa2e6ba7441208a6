import { describe, expect, it } from 'vitest';
import { placeSpine, spineSides } from '../../../server/contract/profile-spine.ts';
import {
  homelessness,
  homelessnessRow,
  profilePoint,
  profileRow,
  range,
} from '../../support/profile-answers.ts';

/** Peers from 20 to 80 with the middle half from 40 to 60, the benchmark at 50. */
const peers = { ...range, lowest: 20, lowerQuartile: 40, median: 55, upperQuartile: 60, highest: 80 };
const row = (own: number | null, benchmark: number | null, changes = {}) =>
  profileRow({
    measure: profilePoint(own),
    benchmarkMeasure: benchmark === null ? null : profilePoint(benchmark),
    peers,
    ...changes,
  });

describe('the bar of a row', () => {
  // Where low is good a value of v stands at 0.5 - (v - 50) / (2 x 30): 80 at 0, 20 at 1, 65 at 0.25.
  it('has the benchmark in its middle and the worse values on the left', () => {
    const spine = placeSpine(row(65, 50));
    expect(spine).toMatchObject({
      centre: 'benchmark',
      range: { from: 0, to: 1 },
      own: 0.25,
      ends: [80, 20],
    });
    expect(spine?.middleHalf.from).toBeCloseTo(1 / 3, 12);
    expect(spine?.middleHalf.to).toBeCloseTo(2 / 3, 12);
    expect(spine?.median).toBeCloseTo(5 / 12, 12);
  });

  it('has the lower values on the left where neither is the better, or high is good', () => {
    const spine = placeSpine(row(65, 50, { indicator: homelessness }));
    expect(spine).toMatchObject({ own: 0.75, ends: [20, 80] });
    expect(spineSides({ indicator: homelessness })).toEqual({ left: 'Lower', right: 'Higher' });
    const high = { ...homelessness, polarity: 'high-is-good' } as const;
    expect(placeSpine(row(65, 50, { indicator: high }))?.own).toBe(0.75);
    expect(spineSides({ indicator: high })).toEqual({ left: 'Worse', right: 'Better' });
  });

  // The furthest from 70 is 20, at 50 away: 80 stands at 0.5 - 10 / 100 = 0.4.
  it('reaches as far to either side', () => {
    expect(placeSpine(row(70, 70))).toMatchObject({ range: { from: 0.4, to: 1 }, own: 0.5 });
  });

  it('holds an area that lies outside the range', () => {
    expect(placeSpine(row(110, 50))).toMatchObject({ own: 0, range: { from: 0.25, to: 0.75 } });
  });

  it('has the median in its middle where the benchmark has no value', () => {
    expect(placeSpine(row(55, null))).toMatchObject({ centre: 'median', median: 0.5, own: 0.5 });
  });

  it('marks no area without a value', () => {
    expect(placeSpine(row(null, 50))?.own).toBeNull();
  });

  it('is a point where all values are the same', () => {
    const same = { ...range, lowest: 7, lowerQuartile: 7, median: 7, upperQuartile: 7, highest: 7 };
    expect(placeSpine(row(7, 7, { peers: same }))).toMatchObject({ range: { from: 0.5, to: 0.5 }, own: 0.5 });
  });

  it('is none where there is no range', () => {
    expect(placeSpine(homelessnessRow)).toBeNull();
  });
});
