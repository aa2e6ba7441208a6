import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compareByLimits } from '../../server/statistics/compare-with-benchmark.ts';
import { crudeRate } from '../../server/statistics/crude-rate.ts';

/** Indicator 90284 of OHID's Fingertips, as exported for the Department for Education in 2024. */
const file = resolve(
  import.meta.dirname,
  '../../../shared/extracts/fingertips/dfe_la_hospital_admissions_2324.csv',
);

type Row = Readonly<Record<string, string>>;

const rows = existsSync(file) ? readRows(file) : [];

const COMPARED = 'Compared to England value or percentiles';

/** The file writes limits with seven figures after the point. */
const AS_WRITTEN = 2e-7;

/** Counts of areas are rounded to the nearest 5 from 2012/13 on, their limits made before that. */
const UNROUNDED_YEARS = ['2010/11', '2011/12'];

describe.skipIf(rows.length === 0)(
  'published admissions for injury at ages 0 to 14 (needs ../shared/extracts)',
  () => {
    const counted = rows.filter((row) => row.Value !== '' && row.Count !== '');

    it('have the values that their counts and denominators give, in every row', () => {
      const different = counted.filter((row) => !agrees(rateOf(row, 0.95).value, row.Value));
      expect(different.map(describeRow)).toEqual([]);
      expect(counted.length).toBe(6787);
    });

    it.each([
      ['England, all years', isEngland, 76],
      [
        'counties and unitary authorities, 2010/11 and 2011/12',
        (row: Row) => isAuthority(row) && UNROUNDED_YEARS.includes(row['Time period'] ?? ''),
        290,
      ],
    ])('have our limits at 95% and 99.8% where counts are not rounded: %s', (_, belongs, expected) => {
      const exact = counted.filter(belongs);
      expect(exact.filter((row) => !hasOurLimits(row)).map(describeRow)).toEqual([]);
      expect(exact.length).toBe(expected);
    });

    it.each([
      ['areas', (row: Row) => row['Area Type'] !== 'England', 5701],
      ['areas, deprivation deciles and England itself', () => true, 6749],
    ])('compare %s with England as we do, in every row', (_, belongs, expected) => {
      const benchmarks = new Map(rows.filter(isEngland).map((row) => [keyOf(row), readNumber(row.Value)]));
      const compared = rows.filter(
        (row) => belongs(row) && row[COMPARED] !== 'Not compared' && row['Lower CI 95.0 limit'] !== '',
      );
      const different = compared.filter(
        (row) => compareRow(row, benchmarks) !== row[COMPARED]?.toLowerCase(),
      );
      expect(different.map(describeRow)).toEqual([]);
      expect(compared.length).toBe(expected);
    });
  },
);

function readRows(path: string): Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function rateOf(row: Row, confidence: number) {
  const [count, denominator] = [readNumber(row.Count), readNumber(row.Denominator)];
  return crudeRate({ count, denominator, multiplier: 10_000, confidence });
}

/** Limits at 99.8% were not published before 2012/13. */
function hasOurLimits(row: Row): boolean {
  const has998 = row['Lower CI 99.8 limit'] !== '';
  return hasLimitsAt(row, '95.0', 0.95) && (!has998 || hasLimitsAt(row, '99.8', 0.998));
}

function hasLimitsAt(row: Row, written: string, confidence: number): boolean {
  const { lower, upper } = rateOf(row, confidence);
  return agrees(lower, row[`Lower CI ${written} limit`]) && agrees(upper, row[`Upper CI ${written} limit`]);
}

function agrees(ours: number | null, published: string | undefined): boolean {
  const theirs = readNumber(published);
  return ours !== null && theirs !== null && Math.abs(ours - theirs) <= AS_WRITTEN * theirs;
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

function isAuthority(row: Row): boolean {
  return row['Area Type'] !== 'England';
}

function keyOf(row: Row): string {
  return [row['Indicator ID'], row.Sex, row.Age, row['Time period']].join(', ');
}

function describeRow(row: Row): string {
  return `${row['Area Code']} ${keyOf(row)}: ${row.Value}, ${row[COMPARED]}`;
}

function readNumber(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}
