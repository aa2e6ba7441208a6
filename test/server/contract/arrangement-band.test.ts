import { describe, expect, it } from 'vitest';
import { bandOfArrangement } from '../../../server/contract/arrangement-band.ts';
import { financialYear } from '../../support/trend-answers.ts';

// 2014/15 has 365 days, 2015/16 has 366 (29 February 2016), 2016/17 has 365.
const periods = [2014, 2015, 2016].map(financialYear);

describe('the years of an arrangement on an axis', () => {
  it('reach from the first day of the first period to the end of the last, whole years being whole', () => {
    expect(bandOfArrangement({ from: '2014-04-01', to: '2016-03-31' }, periods)).toEqual({
      from: { at: 0, fraction: 0 },
      to: { at: 1, fraction: 1 },
      isOpenAtStart: false,
      isOpenAtEnd: false,
    });
  });

  it('begin and end within a period: 1 October 2015 is day 184 of 366, and 30 June 2016 the 91st of 365', () => {
    const band = bandOfArrangement({ from: '2015-10-01', to: '2016-06-30' }, periods);
    expect(band?.from).toEqual({ at: 1, fraction: 183 / 366 });
    expect(band?.to).toEqual({ at: 2, fraction: 91 / 365 });
  });

  it('are open where they began before the axis or last beyond it', () => {
    expect(bandOfArrangement({ from: '2010-01-01', to: null }, periods)).toEqual({
      from: { at: 0, fraction: 0 },
      to: { at: 2, fraction: 1 },
      isOpenAtStart: true,
      isOpenAtEnd: true,
    });
    expect(bandOfArrangement({ from: '2015-04-01', to: '2019-03-31' }, periods)?.isOpenAtEnd).toBe(true);
  });

  it.each([
    ['the first day is not known', { from: null, to: '2016-03-31' }],
    ['it ended before the axis', { from: '2010-04-01', to: '2014-03-31' }],
    ['it began after the axis', { from: '2017-04-01', to: null }],
  ])('are none where %s', (_, spell) => {
    expect(bandOfArrangement(spell, periods)).toBeNull();
  });

  it('are none on an axis without periods', () => {
    expect(bandOfArrangement({ from: '2014-04-01', to: null }, [])).toBeNull();
  });
});
