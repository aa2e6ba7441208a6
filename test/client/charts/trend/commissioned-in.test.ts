import { describe, expect, it } from 'vitest';
import { commissionedIn } from '../../../../client/charts/trend/commissioned-in.ts';
import { financialYear, point, series } from '../../../support/trend-answers.ts';

const year = financialYear(2014);
const key = '2014-04-01/2015-03-31';

function answerOf(...points: Partial<ReturnType<typeof point>>[]) {
  return {
    series: points.map((given, at) => ({
      ...series({ code: `E0600000${at + 1}`, label: `Area ${at + 1}`, values: [80] }),
      points: [{ ...point(year, 80), ...given }],
    })),
  };
}

describe('who commissioned in the period that is pointed at', () => {
  it('is named once where it is the same for every series', () => {
    expect(
      commissionedIn(answerOf({ commissioner: 'local-authority' }, { commissioner: 'local-authority' }), key),
    ).toBe('Council');
  });

  it('is the reason where there were two', () => {
    const split = {
      commissioner: 'split' as const,
      splitBecause: 'age' as const,
      splitInWords: 'two commissioners: ages either side of 5',
    };
    expect(commissionedIn(answerOf(split), key)).toBe('two commissioners: ages either side of 5');
  });

  it('is not said of all where ages had different bodies', () => {
    expect(
      commissionedIn(answerOf({ commissioner: 'nhs-england' }, { commissioner: 'local-authority' }), key),
    ).toBeNull();
  });

  it('is nobody for roads, and for a period without a point', () => {
    expect(commissionedIn(answerOf({ commissioner: 'none' }), key)).toBeNull();
    expect(commissionedIn(answerOf({ commissioner: 'local-authority' }), '2010-04-01/2011-03-31')).toBeNull();
  });
});
