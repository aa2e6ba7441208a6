import { describe, expect, it } from 'vitest';
import { compareFirstAndLast } from '../../../../server/answers/partner-trend/compare-first-and-last.ts';
import type { PartnerPoint } from '../../../../server/contract/partner-trend.ts';
import type { Unit } from '../../../../server/contract/parts.ts';
import { partnerPoint } from '../../../support/partner-trend-cases.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const unit: Unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' };
const at = (year: number, value: number | 'suppressed', changes: Partial<PartnerPoint> = {}) =>
  partnerPoint(financialYear(year), value, changes);

describe('the first and the last figure of a stretch', () => {
  // Limits lie 4 to either side of each, so those of the difference lie the root of 4² + 4² = 5.657 to either side of it:
  // -10 (-15.657 to -4.343) leaves 0 out, -5 (-10.657 to 0.657) does not.
  it.each([
    ['leave 0 out', 90, true, 'From 100.0 in 2016/17 to 90.0 in 2018/19: more than chance.'],
    ['hold 0', 95, false, 'From 100.0 in 2016/17 to 95.0 in 2018/19: may be chance.'],
  ])('are compared by whether the limits of their difference %s', (_, last, judged, words) => {
    const found = compareFirstAndLast([at(2016, 100), at(2017, 120), at(2018, last)], unit);
    expect(found).toMatchObject({
      first: '2016/17',
      last: '2018/19',
      difference: last - 100,
      isMoreThanChance: judged,
      words,
    });
    expect(found?.lower95).toBeCloseTo(last - 100 - Math.sqrt(32), 6);
    expect(found?.upper95).toBeCloseTo(last - 100 + Math.sqrt(32), 6);
  });

  it('may be no different, which is not said to be chance', () => {
    expect(compareFirstAndLast([at(2016, 100), at(2018, 100.01)], unit)?.words).toBe(
      'From 100.0 in 2016/17 to 100.0 in 2018/19: no difference.',
    );
  });

  it('are those with values', () => {
    const found = compareFirstAndLast([at(2015, 'suppressed'), at(2016, 100), at(2018, 94)], unit);
    expect(found).toMatchObject({ first: '2016/17', last: '2018/19' });
  });

  it('are not judged without limits, and two releases are said', () => {
    const bare = { lower95: null, upper95: null };
    expect(
      compareFirstAndLast([at(2016, 100, bare), at(2017, 90, { ...bare, extract: 'other' })], unit)?.words,
    ).toBe(
      'From 100.0 in 2016/17 to 90.0 in 2017/18: no limits, so not tested; the two figures come from different releases.',
    );
  });

  it.each([
    ['one value', [at(2016, 100)]],
    ['no value', [at(2016, 'suppressed'), at(2017, 'suppressed')]],
    [
      'two pools that share days',
      [
        at(2016, 100, { period: { label: 'a', start: '2012-01-01', end: '2014-12-31', kind: 'pooled' } }),
        at(2016, 90, { period: { label: 'b', start: '2013-01-01', end: '2015-12-31', kind: 'pooled' } }),
      ],
    ],
  ])('are none with %s', (_, points) => {
    expect(compareFirstAndLast(points, unit)).toBeNull();
  });
});
