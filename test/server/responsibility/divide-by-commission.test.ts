import { describe, expect, it } from 'vitest';
import { findCommissions } from '../../../server/responsibility/commissions.ts';
import { divideByCommission } from '../../../server/responsibility/divide-by-commission.ts';
import { committedDuties, periodOf } from './committed-duties.ts';

const divide = (from: number, to: number, period: string, duties = committedDuties) => {
  const commissions = findCommissions('injury', duties);
  const division = divideByCommission({ from, to }, periodOf(period), commissions);
  return (
    division && {
      spans: division.spans.map((span) => span.from),
      pieces: division.pieces.map(({ ageFrom, ageTo, commissions }) => [
        ageFrom,
        ageTo,
        ...commissions.map(({ body }) => body),
      ]),
    }
  );
};

describe('a band and a period', () => {
  it('stay whole where one body has them', () => {
    expect(divide(0, 17, '2011/12')).toEqual({
      spans: ['2011-04-01'],
      pieces: [[0, 17, 'primary-care-trust']],
    });
  });

  it('are cut at the ages and the days where the body changes', () => {
    expect(divide(0, 14, '2015/16')).toEqual({
      spans: ['2015-04-01', '2015-10-01'],
      pieces: [
        [0, 4, 'nhs-england', 'local-authority'],
        [5, 14, 'local-authority', 'local-authority'],
      ],
    });
  });

  it('are not cut at a handover on their first day', () => {
    expect(divide(0, 17, '2013/14')).toEqual({
      spans: ['2013-04-01'],
      pieces: [
        [0, 4, 'nhs-england'],
        [5, 17, 'local-authority'],
      ],
    });
  });

  it.each([
    ['in that order', committedDuties],
    ['backwards', [...committedDuties].reverse()],
  ])('are cut in order of time where the catalogue has the duties %s', (_, duties) => {
    expect(divide(0, 4, '2012/13 - 15/16', duties)).toEqual({
      spans: ['2012-04-01', '2013-04-01', '2015-10-01'],
      pieces: [[0, 4, 'primary-care-trust', 'nhs-england', 'local-authority']],
    });
  });

  it('are not divided where some age has nobody', () => {
    expect(divide(15, 24, '2015/16')).toBeNull();
  });

  it('are not divided where an age has nobody for a part of the time', () => {
    const withoutTrusts = committedDuties.filter(({ body }) => body !== 'primary-care-trust');
    expect(divide(0, 4, '2013', withoutTrusts)).toBeNull();
  });
});
