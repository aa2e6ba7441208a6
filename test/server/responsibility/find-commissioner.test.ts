import { describe, expect, it } from 'vitest';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import type { Duty } from '../../../server/observation/duty.ts';
import { findCommissioner } from '../../../server/responsibility/find-commissioner.ts';
import { committedDuties, periodOf } from './committed-duties.ts';

const trust = 'Primary care trust';
const nhs = 'NHS England (legally the NHS Commissioning Board until 2022)';
const council = 'Council public health team (county or unitary)';

const find = (theme: Duty['theme'] | 'other', age: string, period: string) =>
  findCommissioner({ theme, age: parseAgeKey(age), period: periodOf(period) }, committedDuties);

describe('the commissioner behind a figure about injuries', () => {
  it.each([
    ['0-4', '2012/13', 'primary-care-trust', null, [trust]],
    ['5-14', '2012/13', 'primary-care-trust', null, [trust]],
    ['0-14', '2010/11', 'primary-care-trust', null, [trust]],
    ['0-17', '2010/11 - 12/13', 'primary-care-trust', null, [trust]],
    ['0-4', '2013/14', 'nhs-england', null, [nhs]],
    ['0-4', '2014/15', 'nhs-england', null, [nhs]],
    ['0-4', '2015/16', 'split', 'period', [nhs, council]],
    ['0-4', '2016/17', 'local-authority', null, [council]],
    ['5-17', '2013/14', 'local-authority', null, [council]],
    ['5-17', '2014/15', 'local-authority', null, [council]],
    ['5-17', '2015/16', 'local-authority', null, [council]],
    ['5', '2014/15', 'local-authority', null, [council]],
    ['4', '2014/15', 'nhs-england', null, [nhs]],
    ['0-5', '2014/15', 'split', 'age', [nhs, council]],
    ['0-14', '2014/15', 'split', 'age', [nhs, council]],
    ['0-14', '2015/16', 'split', 'age-and-period', [nhs, council]],
    ['0-14', '2016/17', 'local-authority', null, [council]],
    ['0-14', '2023/24', 'local-authority', null, [council]],
    ['0-17', '2013', 'split', 'age-and-period', [trust, nhs, council]],
    ['5-17', '2013', 'split', 'period', [trust, council]],
    ['0-4', '2015', 'split', 'period', [nhs, council]],
    ['0-4', '2013/14 - 15/16', 'split', 'period', [nhs, council]],
    ['0-4', '2012/13 - 15/16', 'split', 'period', [trust, nhs, council]],
    ['0-4', '2015/16 Q2', 'nhs-england', null, [nhs]],
    ['0-4', '2015/16 Q3', 'local-authority', null, [council]],
    ['0-4', '31 Mar 2013', 'primary-care-trust', null, [trust]],
    ['0-4', '1 Apr 2013', 'nhs-england', null, [nhs]],
    ['15-19', '2014/15', 'local-authority', null, [council]],
    ['15-24', '2014/15', 'none', null, []],
    ['15-24', '2023/24', 'none', null, []],
    ['20', '2023/24', 'none', null, []],
    ['0+', '2023/24', 'none', null, []],
    ['Primary school age', '2014/15', 'none', null, []],
  ] as const)('for %s in %s is %s (%s)', (age, period, commissioner, splitBecause, bodies) => {
    expect(find('injury', age, period)).toMatchObject({ commissioner, splitBecause, bodies });
  });

  it('is none for a band upside down', () => {
    const age = { from: 5, to: 4, label: '5 to 4 years' };
    expect(findCommissioner({ theme: 'injury', age, period: periodOf('2014/15') }, committedDuties)).toEqual({
      commissioner: 'none',
      splitBecause: null,
      bodies: [],
      shares: [],
      splitInWords: null,
    });
  });

  it.each(['roads', 'poverty', 'homelessness', 'other'] as const)('is none for %s', (theme) => {
    expect(find(theme, '0-4', '2014/15')).toMatchObject({
      commissioner: 'none',
      splitBecause: null,
      bodies: [],
    });
  });
});

describe('the shares of a period that crosses a handover', () => {
  it.each([
    [
      '0-4',
      '2015/16',
      [
        [0, 4, nhs, 6, 12],
        [0, 4, council, 6, 12],
      ],
    ],
    [
      '0-14',
      '2015/16',
      [
        [0, 4, nhs, 6, 12],
        [0, 4, council, 6, 12],
      ],
    ],
    [
      '0-4',
      '2013/14 - 15/16',
      [
        [0, 4, nhs, 30, 36],
        [0, 4, council, 6, 36],
      ],
    ],
    [
      '0-17',
      '2013',
      [
        [0, 4, trust, 3, 12],
        [0, 4, nhs, 9, 12],
        [5, 17, trust, 3, 12],
        [5, 17, council, 9, 12],
      ],
    ],
    ['0-14', '2014/15', []],
    ['0-4', '2016/17', []],
  ] as const)('for %s in %s', (age, period, expected) => {
    const shares = expected.map(([ageFrom, ageTo, name, months, ofMonths]) => ({
      ageFrom,
      ageTo,
      name,
      months,
      ofMonths,
    }));
    expect(find('injury', age, period).shares).toEqual(shares);
  });
});

describe('a split', () => {
  it.each([
    ['0-14', '2014/15', 'Two commissioners: ages either side of 5'],
    ['0-4', '2015/16', 'Two commissioners: handover in October 2015'],
    ['0-14', '2015/16', 'Two commissioners: ages either side of 5; handover in October 2015'],
    ['0-17', '2013', 'Three commissioners: ages either side of 5; handover in April 2013'],
    ['0-4', '2012/13 - 15/16', 'Three commissioners: handover in April 2013 and October 2015'],
    ['0-4', '2016/17', null],
  ])('of %s in %s reads %s', (age, period, words) => {
    expect(find('injury', age, period).splitInWords).toBe(words);
  });
});
