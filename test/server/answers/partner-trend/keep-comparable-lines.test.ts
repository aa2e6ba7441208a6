import { describe, expect, it } from 'vitest';
import { keepComparableLines } from '../../../../server/answers/partner-trend/keep-comparable-lines.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { parseAgeKey } from '../../../../server/observation/age-band.ts';
import { extract, observation, westSussex } from '../../../support/answer-cases.ts';

const extracts = new Map([
  ['real', extract('real')],
  ['made-up', extract('made-up', { demonstration: true })],
]);

const line = (age: string, from: string, ...periods: string[]): TrendLine => ({
  role: 'area',
  area: westSussex,
  sex: 'persons',
  age: parseAgeKey(age),
  category: null,
  observations: periods.map((label) => observation(label, { extract: from })),
});

const keep = (...lines: TrendLine[]) => {
  const kept = keepComparableLines(lines, extracts);
  return {
    lines: kept.lines.map(({ age, observations }) => [age.label, ...observations.map((o) => o.period.label)]),
    leftOut: kept.leftOut.length,
  };
};

describe('the lines that may stand side by side', () => {
  it('are all of them where they are alike', () => {
    expect(keep(line('0-4', 'real', '2014/15'), line('5-17', 'real', '2014/15'))).toEqual({
      lines: [
        ['0 to 4 years', '2014/15'],
        ['5 to 17 years', '2014/15'],
      ],
      leftOut: 0,
    });
  });

  it('are real where others are made up, and it is said', () => {
    expect(keep(line('0-14', 'real', '2014/15'), line('5-17', 'made-up', '2014/15'))).toEqual({
      lines: [['0 to 14 years', '2014/15']],
      leftOut: 1,
    });
  });

  it('are of single years where there are pools too, and it is said', () => {
    expect(keep(line('0-17', 'real', '2012', '2012 - 14', '2013'))).toEqual({
      lines: [['0 to 17 years', '2012', '2013']],
      leftOut: 1,
    });
  });

  it('are pools where there is nothing else', () => {
    expect(keep(line('0-17', 'real', '2012 - 14')).lines).toEqual([['0 to 17 years', '2012 - 14']]);
  });
});
