import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../server/reports/csv.ts';
import { writePackage } from '../../../../server/reports/package/write-package.ts';
import { trendTable } from '../../../../server/reports/trend-table.ts';
import { findProgram } from '../../../support/find-program.ts';
import { demonstration, gapsAndSuppressed } from '../../../support/trend-answers.ts';
import { trendReport } from '../../../support/trend-report.ts';

const csv = toCsv(trendTable(gapsAndSuppressed));
const bytes = writePackage(trendReport(gapsAndSuppressed), csv, 'trend.csv');
const files = unzipSync(bytes);
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());

describe('a package', () => {
  it('holds the CSV file as it is, its description, what must be known to read it and how to cite it', () => {
    expect(Object.keys(files)).toEqual(['trend.csv', 'metadata.json', 'README.txt', 'CITATION.txt']);
    expect(textOf('trend.csv')).toBe(csv);
  });

  it('describes every column in the order of the file, with its meaning and datatype', () => {
    const { columns } = JSON.parse(textOf('metadata.json')).tableSchema;
    const header = csv.split('\r\n')[0]?.split(',');
    expect(columns.map(({ name }: { name: string }) => name)).toEqual(header);
    const named = new Map(columns.map((column: { name: string }) => [column.name, column]));
    expect(named.get('value')).toMatchObject({ titles: ['value', 'Value'], datatype: 'number', null: '' });
    expect(named.get('lower95')).toMatchObject({ titles: ['lower95', 'Lower 95% limit'] });
    expect(named.get('period_start')).toMatchObject({ datatype: 'date' });
    expect(named.get('demonstration')).toMatchObject({ datatype: 'boolean' });
    const silent = columns.filter((column: Record<string, string>) => column['dc:description'] === '');
    expect(silent).toEqual([]);
  });

  it('says where figures come from, under which licence, when they were released and what was asked', () => {
    expect(JSON.parse(textOf('metadata.json'))).toMatchObject({
      url: 'trend.csv',
      'dc:title': 'Admissions in Rutland are too few for a trend',
      'dc:publisher': ['Office for Health Improvement and Disparities'],
      'dc:license': ['Contains public sector information licensed under the Open Government Licence v3.0.'],
      'dc:issued': '2025-03-04',
      'dc:identifier': '/api/v1/trends?indicator=injury-admissions&area=E06000017',
    });
    expect(textOf('CITATION.txt')).toContain('Fingertips, indicator 90284. Released 4 March 2025.');
    expect(textOf('README.txt')).toContain('trend.csv: 28 rows');
  });

  it('says of made-up figures that they are, before anything else', () => {
    const made = unzipSync(writePackage(trendReport(demonstration), '', 'trend.csv'));
    for (const name of ['README.txt', 'CITATION.txt']) {
      expect(strFromU8(made[name] ?? new Uint8Array())).toMatch(/^demonstration data, not real figures/i);
    }
  });

  it('is the same to the byte when it is made again', () => {
    const again = writePackage(trendReport(gapsAndSuppressed), csv, 'trend.csv');
    expect(Buffer.compare(bytes, again)).toBe(0);
  });
});

const { isAbsent, because } = findProgram('Rscript');

describe.skipIf(isAbsent)(`its CSV file read by R${because}`, () => {
  it('gives the same numbers, and nothing where one is missing', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    try {
      writeFileSync(join(folder, 'trend.csv'), csv);
      const script =
        'd <- read.csv("trend.csv"); stopifnot(is.numeric(d$value)); cat(d$area_code, "\\n"); cat(format(d$value, digits = 15, trim = TRUE, drop0trailing = TRUE), "\\n")';
      const [codes = '', values = ''] = execFileSync('Rscript', ['-e', script], { cwd: folder })
        .toString()
        .split('\n');
      const points = gapsAndSuppressed.series.flatMap(({ area, points: own }) =>
        own.map(({ value }) => ({ code: area.code, value })),
      );
      expect(codes.trim().split(/\s+/)).toEqual(points.map(({ code }) => code));
      expect(
        values
          .trim()
          .split(/\s+/)
          .map((text) => (text === 'NA' ? null : Number(text))),
      ).toEqual(points.map(({ value }) => value));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
