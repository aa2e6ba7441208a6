import { describe, expect, it } from 'vitest';
import {
  axisTitle,
  benchmarkOf,
  demonstrationWords,
  excessSentences,
  gapSentence,
  labelWithLatest,
  missingSentences,
  overlapOfExcesses,
  seriesSentence,
  symbolsAt,
} from '../../../server/contract/trend-words.ts';
import {
  answer,
  bySex,
  england,
  gapsAndSuppressed,
  oneArea,
  percentages,
  series,
  westSussex,
} from '../../support/trend-answers.ts';

describe('the title of the value axis', () => {
  it.each([
    [{ label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' }, 'Rate per 10,000'],
    [{ label: '%', multiplier: 100, valueType: 'proportion' }, 'Per cent'],
    [{ label: '', multiplier: null, valueType: 'count' }, 'Number'],
    [{ label: '', multiplier: null, valueType: 'other' }, 'Value'],
    [{ label: 'households', multiplier: null, valueType: 'count' }, 'Households'],
  ] as const)('of %o is "%s"', (unit, title) => {
    expect(axisTitle(unit)).toBe(title);
  });
});

describe('what differences amount to', () => {
  const ofAges = (from: number, to: number) => ({
    ...westSussex,
    label: `${from} to ${to} years`,
    age: { key: `${from}-${to}`, from, to, label: `${from} to ${to} years` },
    excess: { count: 20, words: 'about 20 fewer in 2023/24 would match the rate of England' },
  });
  const overlap =
    'Ages overlap: the numbers of fewer or more must not be added, since some count the same children.';

  it('is a sentence a line, with a warning where ages overlap', () => {
    expect(excessSentences({ series: [ofAges(0, 4), ofAges(0, 14)] })).toEqual([
      '0 to 4 years: about 20 fewer in 2023/24 would match the rate of England.',
      '0 to 14 years: about 20 fewer in 2023/24 would match the rate of England.',
      overlap,
    ]);
    expect(excessSentences({ series: [ofAges(0, 4), ofAges(5, 17)] })).toHaveLength(2);
  });

  it('needs no warning of areas of one age, or where ages have no number', () => {
    expect(overlapOfExcesses([ofAges(0, 4), ofAges(0, 4)])).toBeNull();
    expect(overlapOfExcesses([ofAges(0, 4), { ...ofAges(0, 14), excess: null }])).toBeNull();
  });
});

describe('what stands beside a line', () => {
  it('is its name and latest value', () => {
    expect(labelWithLatest(westSussex, oneArea)).toBe('West Sussex 87.1');
  });

  it('says of which period the value is where that is not the latest', () => {
    const [rutland] = gapsAndSuppressed.series;
    expect(rutland && labelWithLatest(rutland, gapsAndSuppressed)).toBe('Rutland 58.2 (2022/23)');
  });

  it('keeps the sign of a percentage', () => {
    const [area] = percentages.series;
    expect(area && labelWithLatest(area, percentages)).toBe('West Sussex 14.1%');
    expect(area && seriesSentence(area, percentages)).toContain('14.1% (95% limits 13.9% to 14.3%)');
  });
});

describe('the benchmark of a series', () => {
  it('is the one of its own sex where there are several', () => {
    const [males, females] = bySex.series;
    expect(males && benchmarkOf(males, bySex)?.label).toBe('England, males');
    expect(females && benchmarkOf(females, bySex)?.label).toBe('England, females');
  });

  it('is null where the answer has none', () => {
    expect(benchmarkOf(westSussex, answer([westSussex]))).toBeNull();
  });
});

describe('what is missing', () => {
  it('is said once a reason, with areas and periods, neighbouring periods joined', () => {
    expect(missingSentences(gapsAndSuppressed)).toEqual([
      '[c] suppressed so that nobody can be identified: Rutland (2011/12, 2013/14 to 2014/15, 2023/24).',
      '[x] not available from the publisher: Rutland (2020/21); Cumberland (2022/23).',
    ]);
  });

  it('is told from a period for which no figure is held', () => {
    expect(gapSentence(gapsAndSuppressed)).toBe(
      'No figure is held for Rutland (2015/16 to 2016/17); Cumberland (2010/11 to 2021/22).',
    );
    expect(gapSentence(oneArea)).toBeNull();
  });

  it('is said of several series together where their periods are the same', () => {
    const late = (code: string, label: string) => series({ code, label, values: [null, null, ...values] });
    const values = Array.from({ length: 12 }, () => 80);
    expect(
      gapSentence(answer([late('E06000001', 'Hartlepool'), late('E06000043', 'Brighton'), england])),
    ).toBe('No figure is held for Hartlepool; Brighton (each 2010/11 to 2011/12).');
  });

  it('is marked at its period by its symbol', () => {
    expect(symbolsAt('2011-04-01/2012-03-31', gapsAndSuppressed.series)).toEqual(['[c]']);
    expect(symbolsAt('2020-04-01/2021-03-31', gapsAndSuppressed.series)).toEqual(['[x]']);
    expect(symbolsAt('2010-04-01/2011-03-31', gapsAndSuppressed.series)).toEqual([]);
  });
});

describe('what is said of made-up data', () => {
  const made = { ...westSussex, demonstration: true };

  it.each([
    ['nothing where there are none', oneArea, null],
    [
      'that all is made up',
      answer([made], { demonstration: true }),
      'Demonstration data: made up to show how the product works, not real figures',
    ],
    [
      'which part is made up',
      answer([made, england], { demonstration: true }),
      'Contains demonstration data, made up and not real: West Sussex',
    ],
  ])('is %s', (_, shown, words) => {
    expect(demonstrationWords(shown)).toBe(words);
  });
});
