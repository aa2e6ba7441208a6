import { describe, expect, it } from 'vitest';
import { ageBand } from '../../../server/observation/age-band.ts';
import {
  ageTerm,
  categoryTerm,
  keyTerm,
  periodTerm,
  readAgeTerm,
  readCategoryTerm,
  readPeriodTerm,
  TermList,
} from '../../../server/store/terms.ts';
import { period } from './store-bench.ts';

describe('a term', () => {
  it.each(['2022/23', '2016 - 18', '2011/12 - 13/14', '31 Aug 2016', '2023/24 Q1'])(
    'keeps the period %s',
    (label) => {
      expect(readPeriodTerm(periodTerm(period(label)))).toEqual(period(label));
    },
  );

  it.each([ageBand(0, 4), ageBand(16, null), { from: null, to: null, label: 'Reception / Year 6' }])(
    'keeps the age $label',
    (age) => {
      expect(readAgeTerm(ageTerm(age))).toEqual(age);
    },
  );

  it.each([
    null,
    { type: '', value: '' },
    { type: 'Decile (IMD2019, 4/23 geography)', value: 'Most deprived' },
    { type: '3/abc', value: '1/x' },
  ])('keeps the category %j', (category) => {
    expect(readCategoryTerm(categoryTerm(category))).toEqual(category);
  });

  it('of a period or age has a key that leaves the label out', () => {
    expect(keyTerm('period', periodTerm(period('2022/23')))).toBe('2022-04-01/2023-04-01');
    expect(keyTerm('age', ageTerm({ from: 0, to: 14, label: '<15 yrs' }))).toBe('0-14');
    expect(keyTerm('area', 'E92000001')).toBe('E92000001');
  });

  it('that is not in its list is an error, since the store wrote it itself', () => {
    const list = new TermList();
    expect(list.numberOf('a')).toBe(0);
    expect(list.numberOf('b')).toBe(1);
    expect(list.numberOf('a')).toBe(0);
    expect(list.textOf(1)).toBe('b');
    expect(() => list.textOf(2)).toThrow(/unknown term: 2/);
    expect(() => readPeriodTerm('2022-04-01/2023-04-01/yearly/2022')).toThrow(/unknown kind of period/);
  });
});
