import { describe, expect, it } from 'vitest';
import { compareWithHeld } from '../../../../server/ingest/checks/compare-with-held.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { FigureNumbers, FigurePair } from '../../../../server/observation/figure-change.ts';
import { standardError } from '../../../../server/statistics/standard-error.ts';
import { period } from '../../../support/answer-cases.ts';

const numbers = (changes: Partial<FigureNumbers>): FigureNumbers => ({
  ...{ value: null, lower95: null, upper95: null, count: null, denominator: null },
  ...changes,
});

function pair(before: Partial<FigureNumbers>, after: Partial<FigureNumbers>, line = 2): FigurePair {
  return {
    indicator: 'injury-admissions',
    area: 'E06000001',
    period: period('2022/23'),
    sex: 'persons',
    age: ageBand(0, 14),
    category: null,
    before: numbers(before),
    after: numbers(after),
    line,
  };
}

async function* inBatches(...batches: FigurePair[][]): AsyncGenerator<FigurePair[]> {
  yield* batches;
}

const compare = (...batches: FigurePair[][]) => compareWithHeld([], inBatches(...batches), standardError);

describe('compareWithHeld', () => {
  // A count of 100 and a value of 40 have a standard error of 40 / 10 = 4: five of them are 20.
  it.each([
    ['five standard errors', { value: 60, count: 150 }, 0],
    ['a little more', { value: 60.1, count: 150 }, 1],
    ['as much downwards', { value: 19.9, count: 50 }, 1],
    ['no value any longer', { value: null, count: null }, 0],
  ])('a move of %s gives %#', async (_title, after, count) => {
    const warnings = await compare([pair({ value: 40, count: 100 }, after)]);
    expect(warnings.map((warning) => warning.count)).toEqual(count === 0 ? [] : [count]);
  });

  it('goes by the published limits before the count', async () => {
    // Limits of 30 to 50: a standard error of 20 / 3.92 = 5.1, so that 20.1 is within five.
    const before = { value: 40, lower95: 30, upper95: 50, count: 100 };
    expect(await compare([pair(before, { value: 60.1 })])).toEqual([]);
  });

  it('goes by the new figure where the one shown is 0', async () => {
    // 100 admissions, 40 per 10,000: a standard error of 4.
    expect(await compare([pair({ value: 0, count: 0 }, { value: 40, count: 100 })])).toHaveLength(1);
  });

  it('compares counts where there are no values: 100 with a standard error of 10', async () => {
    expect(await compare([pair({ count: 100 }, { count: 150 })])).toEqual([]);
    expect(await compare([pair({ count: 100 }, { count: 151 })])).toHaveLength(1);
  });

  it('counts jumps over all batches and names the three largest, with line, key, before and after', async () => {
    const before = { value: 40, count: 100 };
    const values = [70, 80, 90, 100];
    const pairs = values.map((value, at) => [pair(before, { value }, 10 - at)]);
    expect(await compare(...pairs)).toEqual([
      {
        rule: 'jump-against-last-release',
        count: 4,
        firstLine: 7,
        message:
          'figures more than 5 standard errors from those of the last release: line 7, injury-admissions, E06000001, 2022/23, persons, 0-14: 40 before and 100 now; line 8, injury-admissions, E06000001, 2022/23, persons, 0-14: 40 before and 90 now; line 9, injury-admissions, E06000001, 2022/23, persons, 0-14: 40 before and 80 now and 1 more. They were taken as they stand: check whether the publisher revised them or the file means something else.',
      },
    ]);
  });

  it('counts what the last release covered and this one does not, and names the first', async () => {
    const gaps = [
      {
        indicator: 'injury-admissions',
        missingAreas: ['E06000001', 'E06000002', 'E06000003', 'E06000004'],
        missingPeriods: ['2010/11'],
      },
      { indicator: 'ksi-casualties', missingAreas: [], missingPeriods: [] },
    ];
    const warnings = await compareWithHeld(gaps, inBatches(), standardError);
    expect(warnings).toEqual([
      {
        rule: 'coverage-shrunk',
        count: 5,
        firstLine: null,
        message:
          'less than the last release covered: injury-admissions without areas E06000001, E06000002, E06000003 and 1 more and periods 2010/11. What is missing stays shown from that release: check that the file is whole.',
      },
    ]);
  });
});
