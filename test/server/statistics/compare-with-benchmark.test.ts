import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type ComparisonWord,
  compareByLimits,
  compareByOverlap,
} from '../../../server/statistics/compare-with-benchmark.ts';
import { compareWithVectors, hasVectors } from './vectors.ts';

const area = { value: 50, lower95: 40, upper95: 60, lower998: 30, upper998: 70 };

describe('an area of 50, with limits of 40 to 60 (95%) and 30 to 70 (99.8%)', () => {
  it.each([
    [50, 'similar', 'similar', 'similar'],
    [40, 'similar', 'similar', 'similar'],
    [60, 'similar', 'similar', 'similar'],
    [39, 'worse', 'better', 'higher'],
    [61, 'better', 'worse', 'lower'],
    [29, 'worse', 'better', 'higher'],
  ] as const)(
    'is against a benchmark of %d, by 95%% limits, %s, %s or %s',
    (benchmark, low, high, neither) => {
      expect(compareByLimits(area, benchmark, 'low-is-good', 'ci95')).toBe(low);
      expect(compareByLimits(area, benchmark, 'high-is-good', 'ci95')).toBe(high);
      expect(compareByLimits(area, benchmark, 'no-judgement', 'ci95')).toBe(neither);
    },
  );

  it.each([
    [60, 'similar', 'similar', 'similar'],
    [39, 'worse', 'better', 'higher'],
    [30, 'worse', 'better', 'higher'],
    [29, 'worst', 'best', 'highest'],
    [70, 'better', 'worse', 'lower'],
    [71, 'best', 'worst', 'lowest'],
  ] as const)(
    'is against a benchmark of %d, by two levels, %s, %s or %s',
    (benchmark, low, high, neither) => {
      expect(compareByLimits(area, benchmark, 'low-is-good', 'ci95-99.8')).toBe(low);
      expect(compareByLimits(area, benchmark, 'high-is-good', 'ci95-99.8')).toBe(high);
      expect(compareByLimits(area, benchmark, 'no-judgement', 'ci95-99.8')).toBe(neither);
    },
  );

  it('is not compared without a benchmark, or where comparing means nothing', () => {
    expect(compareByLimits(area, null, 'low-is-good', 'ci95')).toBe('not-compared');
    expect(compareByLimits(area, 39, 'not-applicable', 'ci95')).toBe('not-compared');
  });

  it.each(['value', 'lower95', 'upper95'])('is not compared when its %s is missing', (field) => {
    expect(compareByLimits({ ...area, [field]: null }, 39, 'low-is-good', 'ci95')).toBe('not-compared');
  });

  it('needs the 99.8% limits for two levels only', () => {
    const { lower998, upper998, ...narrow } = area;
    expect(compareByLimits(narrow, 39, 'low-is-good', 'ci95')).toBe('worse');
    expect(compareByLimits(narrow, 50, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
    expect(compareByLimits({ ...narrow, lower998 }, 39, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
    expect(compareByLimits({ ...narrow, upper998 }, 39, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
  });

  it.each([
    [{ value: 65, lower95: 60, upper95: 70 }, 'similar'],
    [{ value: 65, lower95: 61, upper95: 70 }, 'better'],
    [{ value: 35, lower95: 30, upper95: 39 }, 'worse'],
    [{ value: 35, lower95: null, upper95: 39 }, 'not-compared'],
  ] as const)('is against a benchmark of %j, by overlap, %s', (benchmark, word) => {
    expect(compareByOverlap(area, benchmark, 'low-is-good')).toBe(word);
  });
});

const number = z.number().nullable();
const limits = z.object({ value: number, lower95: number, upper95: number });

describe("the comparison of the publisher's open code", () => {
  it.skipIf(!hasVectors('fingertips_compare'))('is ours (needs ../shared/vectors)', () => {
    const report = compareWithVectors({
      set: 'fingertips_compare',
      input: z.object({
        method: z.enum([
          'ci_overlap_reference_95',
          'ci_overlap_reference_95_and_99_8',
          'double_overlapping_ci_95',
        ]),
        polarity: z.enum(['low_is_good', 'high_is_good', 'no_judgement', 'not_applicable']),
        area: limits.extend({ lower99_8: number, upper99_8: number }),
        comparator: limits,
      }),
      answer: ({
        method,
        polarity,
        area: { lower99_8: lower998, upper99_8: upper998, ...narrow },
        comparator,
      }) => {
        const ours = POLARITIES[polarity];
        const wide = { ...narrow, lower998, upper998 };
        if (method === 'double_overlapping_ci_95') {
          return { significance: SIGNIFICANCES[compareByOverlap(narrow, comparator, ours)] };
        }
        const levels = method === 'ci_overlap_reference_95' ? 'ci95' : 'ci95-99.8';
        return { significance: SIGNIFICANCES[compareByLimits(wide, comparator.value, ours, levels)] };
      },
    });
    expect(report.disagreements, report.worst).toEqual([]);
    expect(report.cases).toBeGreaterThan(0);
  });
});

const POLARITIES = {
  low_is_good: 'low-is-good',
  high_is_good: 'high-is-good',
  no_judgement: 'no-judgement',
  not_applicable: 'not-applicable',
} as const;

/** Without judgement the publisher's words mean lower and higher. */
const SIGNIFICANCES: Record<ComparisonWord, string> = {
  best: 'Best',
  better: 'Better',
  similar: 'Same',
  worse: 'Worse',
  worst: 'Worst',
  lowest: 'Worst',
  lower: 'Worse',
  higher: 'Better',
  highest: 'Best',
  'not-compared': 'None',
};

const published = resolve(
  import.meta.dirname,
  '../../../../shared/extracts/fingertips/dfe_la_hospital_admissions_2324.csv',
);

const COMPARED = 'Compared to England value or percentiles';

describe.skipIf(!existsSync(published))(
  'the published comparison with England (needs ../shared/extracts)',
  () => {
    const rows = existsSync(published) ? readRows(published) : [];
    const benchmarks = new Map(rows.filter(isEngland).map((row) => [keyOf(row), readNumber(row.Value)]));
    const compared = rows.filter(
      (row) => row[COMPARED] !== 'Not compared' && row['Lower CI 95.0 limit'] !== '',
    );

    it.each([
      ['areas', (row: Row) => row['Area Type'] !== 'England', 5701],
      ['areas, deprivation deciles and England itself', () => true, 6749],
    ])('of %s is ours in every row', (_, belongs, expected) => {
      const asked = compared.filter(belongs);
      const different = asked.filter((row) => compareRow(row, benchmarks) !== row[COMPARED]?.toLowerCase());
      expect(different.map((row) => [keyOf(row), row['Area Code'], row[COMPARED]])).toEqual([]);
      expect(asked.length).toBe(expected);
    });
  },
);

type Row = Readonly<Record<string, string>>;

function readRows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function compareRow(row: Row, benchmarks: ReadonlyMap<string, number | null>): string {
  const ours = {
    value: readNumber(row.Value),
    lower95: readNumber(row['Lower CI 95.0 limit']),
    upper95: readNumber(row['Upper CI 95.0 limit']),
  };
  return compareByLimits(ours, benchmarks.get(keyOf(row)) ?? null, 'low-is-good', 'ci95');
}

function isEngland(row: Row): boolean {
  return row['Area Code'] === 'E92000001' && row['Category Type'] === '';
}

function keyOf(row: Row): string {
  return [row['Indicator ID'], row.Sex, row.Age, row['Time period']].join(', ');
}

function readNumber(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}
