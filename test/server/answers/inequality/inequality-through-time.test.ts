import { describe, expect, it } from 'vitest';
import { inequalityThroughTime } from '../../../../server/answers/inequality/inequality-through-time.ts';
import { observation } from '../../../support/answer-cases.ts';
import { fifths, measuredGroup } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

describe('an inequality through time', () => {
  it('has both indices and the gap of each period, and a gap stays a gap', async () => {
    const points = await inequalityThroughTime(fifths(['2020/21', '2022/23']), knownIndicator());
    expect(points.map(({ period }) => period.label)).toEqual(['2020/21', '2021/22', '2022/23']);
    // The fifths 10, 8, 6, 4, 2 fall from 11 to 1; their gap is 10 - 2 and 10 / 2.
    expect(points.map(({ slopeIndex }) => slopeIndex?.value.toFixed(10))).toEqual([
      '10.0000000000',
      undefined,
      '10.0000000000',
    ]);
    expect(points.map(({ relativeIndex }) => relativeIndex?.value.toFixed(10))).toEqual([
      '11.0000000000',
      undefined,
      '11.0000000000',
    ]);
    // Limits of 10 are 2 wide, of 2 0.4: half of the root of 2^2 + 0.4^2 is 1.01980.
    expect(points.map(({ gap }) => gap && [gap.difference, gap.ratio, gap.isMoreThanChance])).toEqual([
      [8, 5, true],
      null,
      [8, 5, true],
    ]);
    expect(points[0]?.gap?.lower95).toBeCloseTo(6.9802, 4);
    expect(points[0]?.gap?.upper95).toBeCloseTo(9.0198, 4);
    expect(points.map(({ why }) => why)).toEqual([
      null,
      'No slope index and no gap: no group has a value (no figure held).',
      null,
    ]);
  });

  it('of the sexes has the gap alone, and nothing to excuse', async () => {
    const groups = (['male', 'female'] as const).map((sex, at) =>
      measuredGroup(null, [observation('2023/24', { sex, value: 20 - 5 * at })], { shortLabel: sex, sex }),
    );
    const points = await inequalityThroughTime(
      { type: null, groups, wholePeriods: [], unplaced: [] },
      knownIndicator(),
    );
    expect(points).toMatchObject([
      { slopeIndex: null, relativeIndex: null, gap: { difference: 5 }, why: null },
    ]);
  });
});
