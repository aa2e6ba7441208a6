import { describe, expect, it } from 'vitest';
import {
  toDistributionSeries,
  toDistributionTooltip,
} from '../../../../client/charts/distribution/to-distribution-series.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

const answer = distribution();
const keys = toDistributionSeries(answer).rows.map(({ key }) => key);

describe('boxes over time', () => {
  it('are rows with England and the highlighted area as lines, gaps kept', () => {
    const { rows, lines, axis } = toDistributionSeries(answer);
    expect(rows.map(({ label, values }) => [label, values])).toEqual([
      ['2021/22', [32, 10]],
      ['2022/23', [31, 11]],
      ['2023/24', [30, 12]],
    ]);
    expect(lines.map(({ label, column }) => [label, column])).toEqual([
      ['England 30.0', 0],
      ['Area 1 12.0', 1],
    ]);
    expect([axis.from, axis.to >= 100]).toEqual([0, true]);
  });

  it('have points for outliers, or for every value of fewer than five, and mark the period chosen and another release', () => {
    const columns = toDistributionSeries(answer).rows.map(({ column }) => column);
    expect(columns.map(({ points }) => points)).toEqual([[100], [41, 11], []]);
    expect(columns.map(({ isMarked, hasBreakBefore }) => [isMarked, hasBreakBefore])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(columns.map(({ symbols }) => symbols)).toEqual([[], ['[c]', '[x]'], []]);
  });

  it('keep a gap of a line, and say of which period its latest value is', () => {
    const periods = [
      answered(measured('2021/22', [10, 20, 30, 40, 50], { benchmark: 30 })),
      answered(measured('2022/23', ['suppressed', 20, 30, 40, 50])),
    ];
    const { lines, rows } = toDistributionSeries(distribution({ periods }));
    expect(lines.map(({ label }) => label)).toEqual(['England 30.0 (2021/22)', 'Area 1 10.0 (2021/22)']);
    expect(rows.map(({ values }) => values)).toEqual([
      [30, 10],
      [null, null],
    ]);
    // No stroke reaches a point without a neighbour.
    expect([...(lines[0]?.lone ?? [])]).toEqual([rows[0]?.key]);
  });

  it('have no line for a benchmark that is highlighted, nor for one without a value', () => {
    const same = distribution({ benchmark: { code: 'A1', name: 'Area 1', type: 'utla' } });
    expect(toDistributionSeries(same).lines.map(({ label }) => label)).toEqual(['Area 1 12.0']);
    const periods = [answered(measured('2023/24', [1, 2, 3, 4, 5]))];
    expect(toDistributionSeries(distribution({ periods, highlighted: [] })).lines).toEqual([]);
  });
});

describe('what is said of a period', () => {
  it('is the box in words, outliers by name, England and the highlighted area with rank and place', () => {
    expect(toDistributionTooltip(answer, keys[0] ?? '')).toEqual({
      period: '2021/22',
      areas: '5 areas with a value',
      facts: [
        { name: 'Highest', words: '100.0 (Area 5)' },
        { name: 'Half of the areas', words: '20.0 to 40.0' },
        { name: 'Median', words: '30.0' },
        { name: 'Lowest', words: '10.0 (Area 1)' },
        { name: 'Unusually far from the rest', words: 'Area 5 100.0' },
        { name: 'England', words: '32.0' },
        { name: 'Area 1', words: '10.0, 5th highest of 5, below the box, among the lowest quarter' },
      ],
      remarks: [],
    });
  });

  it('is every value by name where there is no box, and why', () => {
    const said = toDistributionTooltip(answer, keys[1] ?? '');
    expect(said?.areas).toBe('2 of 5 areas with a value');
    expect(said?.facts.slice(0, 2)).toEqual([
      { name: 'Area 4', words: '41.0' },
      { name: 'Area 1', words: '11.0' },
    ]);
    expect(said?.remarks[0]).toContain('fewer than five make no box');
    expect(toDistributionTooltip(answer, keys[2] ?? '')?.remarks).toEqual(['Another release.']);
    expect(toDistributionTooltip(answer, 'never')).toBeNull();
  });

  it('names six outliers and counts the rest', () => {
    const many = [...Array.from({ length: 30 }, () => 10), 91, 92, 93, 94, 95, 96, 97];
    const periods = [answered(measured('2023/24', many))];
    const said = toDistributionTooltip(distribution({ periods }), keys[2] ?? '');
    expect(said?.facts.find(({ name }) => name === 'Unusually far from the rest')?.words).toBe(
      'Area 37 97.0; Area 36 96.0; Area 35 95.0; Area 34 94.0; Area 33 93.0; Area 32 92.0; 1 more in the table',
    );
  });
});
