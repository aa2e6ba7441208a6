import { describe, expect, it } from 'vitest';
import {
  placeInBox,
  toDistributionPeriod,
} from '../../../../server/answers/distribution/to-distribution-period.ts';
import { measured } from '../../../support/distribution-cases.ts';

describe('one period of a distribution', () => {
  // Quartiles of 10, 20, 30, 40, 100 are the second and fourth; the fence is 40 + 1.5 x 20 = 70.
  it('is a box with its outliers by name', () => {
    const each = toDistributionPeriod(
      measured('2023/24', [10, 20, 30, 40, 100], { benchmark: 32 }),
      ['A5', 'A3'],
      null,
    );
    expect(each).toEqual({
      period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
      areas: 5,
      missing: [],
      lowest: 10,
      lowestAreas: ['Area 1'],
      highest: 100,
      highestAreas: ['Area 5'],
      box: {
        lowerQuartile: 20,
        median: 30,
        upperQuartile: 40,
        lowerWhisker: 10,
        upperWhisker: 40,
        outliers: [{ area: { code: 'A5', name: 'Area 5', type: 'utla' }, value: 100 }],
      },
      values: [],
      benchmark: { value: 32, missing: null },
      highlighted: [
        { code: 'A5', value: 100, missing: null, rank: 1, isShared: false, place: 'high-outlier' },
        { code: 'A3', value: 30, missing: null, rank: 3, isShared: false, place: 'median' },
      ],
      extracts: ['real'],
      breakBefore: null,
      why: null,
    });
  });

  it('says of fewer than five areas the values themselves, and why there is no box', () => {
    const each = toDistributionPeriod(
      measured('2023/24', [3, 0, 3, 'suppressed', 'not-held']),
      ['A1', 'A4'],
      null,
    );
    expect(each.box).toBeNull();
    expect(each.values.map(({ area, value }) => [area.name, value])).toEqual([
      ['Area 1', 3],
      ['Area 3', 3],
      ['Area 2', 0],
    ]);
    expect(each.missing).toEqual([
      { reason: 'suppressed', areas: 1, names: ['Area 4'] },
      { reason: 'not-held', areas: 1, names: ['Area 5'] },
    ]);
    expect(each.why).toBe(
      'Only 3 areas have a value in 2023/24: fewer than five make no box, so each is shown as a point.',
    );
    // 3 twice is joint first; zero is a value and the lowest.
    expect([each.lowest, each.lowestAreas, each.highestAreas]).toEqual([0, ['Area 2'], ['Area 1', 'Area 3']]);
    expect(each.highlighted).toEqual([
      { code: 'A1', value: 3, missing: null, rank: 1, isShared: true, place: null },
      { code: 'A4', value: null, missing: 'suppressed', rank: null, isShared: false, place: null },
    ]);
  });

  it.each([
    [[7], 'Only 1 area has a value in 2023/24: fewer than five make no box, so it is shown as a point.'],
    [
      ['suppressed', 'suppressed', 'not-held'] as const,
      'No area has a value in 2023/24: 2 areas suppressed so that nobody can be identified, 1 area of which no figure is held.',
    ],
    [['not-held', 'not-held'] as const, 'No figures of these areas are held for 2023/24.'],
  ])('explains %s', (values, why) => {
    expect(toDistributionPeriod(measured('2023/24', values), [], null).why).toBe(why);
  });
});

const box = {
  lowerQuartile: 20,
  median: 30,
  upperQuartile: 40,
  lowerWhisker: 10,
  upperWhisker: 60,
  outliers: [],
};

it.each([
  [9.9, 'low-outlier'],
  [10, 'below-box'],
  [20, 'lower-half'],
  [30, 'median'],
  [40, 'upper-half'],
  [40.1, 'above-box'],
  [60, 'above-box'],
  [60.1, 'high-outlier'],
])('%d lies in the place %s of a box from 20 to 40', (value, place) => {
  expect(placeInBox(value, box)).toBe(place);
});
