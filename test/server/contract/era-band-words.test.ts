import { describe, expect, it } from 'vitest';
import { eraKey, eraSentences } from '../../../server/contract/era-band-words.ts';
import { eraBandRows, eraBandsInOneRow } from '../../../server/contract/era-bands.ts';
import type { PeriodAnswer } from '../../../server/contract/parts.ts';
import { commissioned, financialYear, years } from '../../support/trend-answers.ts';

describe('the key of the bands', () => {
  it('gives every body in full beside its short form, and each pattern once', () => {
    expect(eraKey(eraBandRows(commissioned, years)).map(({ words }) => words)).toEqual([
      'PCT: primary care trust',
      'NHSE: NHS England (legally the NHS Commissioning Board until 2022)',
      'Council: council (county or unitary)',
      'two commissioners: handover in October 2015',
    ]);
  });

  it('explains what is divided by age where all ages stand in one row', () => {
    expect(eraKey(eraBandsInOneRow(commissioned, years)).map(({ kind, words }) => [kind, words])).toEqual([
      ['primary-care-trust', 'PCT: primary care trust'],
      ['divided', 'divided at age 5'],
      ['split', 'divided at age 5; two commissioners: handover in October 2015'],
      ['local-authority', 'Council: council (county or unitary)'],
    ]);
  });
});

describe('the sentences beside a chart with bands', () => {
  it('say why 2015/16 is striped and what was divided at age 5', () => {
    expect(eraSentences(commissioned, years)).toEqual([
      '2013/14 to 2014/15: divided at age 5; NHS England commissioned for children aged under 5 (0 to 4 years), councils commissioned for children aged 5 to 14 years.',
      '2015/16 (1 April 2015 to 31 March 2016) is striped because children aged under 5 (0 to 4 years) had two commissioners: part-way through, the commissioning of their public health services passed from NHS England to councils on 1 October 2015.',
    ]);
  });

  it('say it of pools, each of which crosses the handover', () => {
    const pools: PeriodAnswer[] = [2013, 2014].map((start) => ({
      label: `${start} to ${start + 2}`,
      start: `${start}-04-01`,
      end: `${start + 3}-03-31`,
      kind: 'pooled',
    }));
    const underFives = { ...commissioned, eras: commissioned.eras.filter(({ ageTo }) => ageTo === 4) };
    expect(eraSentences(underFives, pools)[0]).toBe(
      '2013 to 2015 to 2014 to 2016 are striped because children aged under 5 (0 to 4 years) had two commissioners in each: part-way through, the commissioning of their public health services passed from NHS England to councils on 1 October 2015.',
    );
  });

  it('say it of each age of calendar 2013, when both changed hands in April', () => {
    const year: PeriodAnswer = { label: '2013', start: '2013-01-01', end: '2013-12-31', kind: 'calendar' };
    expect(eraSentences(commissioned, [year])).toEqual([
      '2013 is striped because children aged under 5 (0 to 4 years) had two commissioners: part-way through, the commissioning of their public health services passed from primary care trusts to NHS England on 1 April 2013.',
      '2013 is striped because children aged 5 to 14 years had two commissioners: part-way through, the commissioning of their public health services passed from primary care trusts to councils on 1 April 2013.',
    ]);
  });

  it('are none where one body commissioned throughout', () => {
    expect(eraSentences(commissioned, [financialYear(2016), financialYear(2017)])).toEqual([]);
  });

  it('are none where commissioners have no place', () => {
    const roads = { ...commissioned, indicator: { ...commissioned.indicator, theme: 'roads' } };
    expect(eraSentences(roads, years)).toEqual([]);
  });
});
