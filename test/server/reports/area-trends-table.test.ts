import { describe, expect, it } from 'vitest';
import { areaTrendsFileName } from '../../../server/reports/area-trends-file-name.ts';
import { areaTrendsTable } from '../../../server/reports/area-trends-table.ts';
import { gappedPanels, manyPanels, nothing, tenPanels } from '../../support/area-trends-cases.ts';
import { asCsv } from '../../support/as-csv.ts';

const areaTrendsCsv = asCsv(areaTrendsTable);

const rowsOf = (csv: string) => {
  const [heading = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\r\n');
  const columns = heading.split(',');
  const cell = (line: string, name: string) =>
    line.replace(/"[^"]*"/g, 'quoted').split(',')[columns.indexOf(name)];
  return lines.map((line) =>
    ['area_name', 'role', 'period', 'value', 'missing'].map((name) => cell(line, name)),
  );
};

describe('trends of areas as CSV', () => {
  it('have a row for every point of every area, missing ones with their reason, then of the benchmark', () => {
    const rows = rowsOf(areaTrendsCsv(gappedPanels));
    // Rutland 12 points, Cumberland 2, England 14.
    expect(rows).toHaveLength(28);
    expect(rows[1]).toEqual(['Rutland', 'area', '2011/12', '', 'suppressed']);
    expect(rows.at(-1)).toEqual(['England', 'benchmark', '2023/24', '72.7', '']);
  });

  it('say why where there is nothing', () => {
    expect(areaTrendsCsv(nothing)).toContain('No figures are held for any of these');
  });

  it('go by a name that says what is inside', () => {
    const rest = 'injury-admissions_0-14_persons_utla-in-south-east-vs-england_2010-11-to-2023-24';
    expect(areaTrendsFileName(tenPanels, 'csv')).toBe(`area-trends_${rest}.csv`);
    expect(areaTrendsFileName(manyPanels, 'png')).toBe(`demonstration_area-trends_${rest}.png`);
    expect(areaTrendsFileName(nothing, 'svg')).toBe(
      'area-trends_injury-admissions_0-14_persons_utla-in-south-east_no-data.svg',
    );
    const question = { ...gappedPanels.question, areas: ['a', 'b'], order: 'change' as const };
    expect(areaTrendsFileName({ ...gappedPanels, question }, 'csv')).toBe(
      'area-trends_injury-admissions_0-14_persons_cumberland-rutland-vs-england_2010-11-to-2023-24_by-change.csv',
    );
  });
});
