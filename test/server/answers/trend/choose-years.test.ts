import { describe, expect, it } from 'vitest';
import { chooseYears } from '../../../../server/answers/trend/choose-years.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { extract, observation, westSussex } from '../../../support/answer-cases.ts';

const extracts = new Map([['real', extract('real')]]);
const year = (label: string) => observation(label, { value: 10, count: 10, denominator: 10_000 });
const ofThree = observation('2010/11 - 12/13', { value: 10, count: 30, denominator: 30_000 });

function linesOf(observations: TrendLine['observations']) {
  const line: TrendLine = {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    observations,
  };
  return { lines: [line], benchmarkObservations: observations };
}

const labelsOf = ({ lines, benchmarkObservations }: ReturnType<typeof chooseYears>) =>
  [lines[0]?.observations ?? [], benchmarkObservations].map((figures) =>
    figures.map(({ period }) => period.label),
  );

describe('the years of a trend', () => {
  it('leave out sums of three years that share them', () => {
    const chosen = chooseYears(linesOf([year('2010/11'), ofThree, year('2011/12')]), 'value', extracts);
    expect(labelsOf(chosen)).toEqual([
      ['2010/11', '2011/12'],
      ['2010/11', '2011/12'],
    ]);
  });

  it('keep sums of three years where nothing else is held', () => {
    expect(labelsOf(chooseYears(linesOf([ofThree]), 'count', extracts))[0]).toEqual(['2010/11 - 12/13']);
  });

  it('are three together, of areas and of the benchmark, where that is asked for', () => {
    const years = ['2010/11', '2011/12', '2012/13'].map(year);
    expect(labelsOf(chooseYears(linesOf(years), 'three-years', extracts))).toEqual([
      ['2010/11 - 12/13'],
      ['2010/11 - 12/13'],
    ]);
  });
});
