import { describe, expect, it } from 'vitest';
import { overviewFileName } from '../../../server/reports/overview-file-name.ts';
import { overviewTable } from '../../../server/reports/overview-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { manyColumns, nothing, threeAreas } from '../../support/overview-cases.ts';

const overviewCsv = asCsv(overviewTable);

const [heading = '', ...lines] = overviewCsv(threeAreas).trim().split('\r\n');
const columns = heading.replace('\uFEFF', '').split(',');
const cell = (line: string | undefined, name: string) => line?.split(',')[columns.indexOf(name)];

describe('an overview as CSV', () => {
  it('has a row for each area and indicator, and the benchmark’s last', () => {
    const said = lines.map((line) => {
      const at =
        line.lastIndexOf('"') < 0 ? line : line.replace(/"[^"]*"/g, (text) => text.replaceAll(',', ';'));
      return ['area_name', 'role', 'period', 'column_period', 'value', 'comparison'].map((name) =>
        cell(at, name),
      );
    });
    expect(said).toEqual([
      ['Kent', 'area', '2023/24', '2023/24', '90.04', 'worse'],
      ['Surrey', 'area', '2022/23', '2023/24', '50', 'better'],
      ['Slough', 'area', '2023/24', '2023/24', '', 'not-compared'],
      ['England', 'benchmark', '2023/24', '2023/24', '70', ''],
    ]);
  });

  it('says why where there is no figure at all', () => {
    expect(overviewCsv(nothing)).toContain('No figure of these areas is held.');
  });

  it('goes by a name that says what is inside', () => {
    expect(overviewFileName(threeAreas, 'csv')).toBe('overview_persons_utla-in-south-east-vs-england.csv');
    expect(overviewFileName(manyColumns, 'png')).toBe(
      'demonstration_overview_persons_utla-in-south-east-vs-england.png',
    );
    expect(overviewFileName(nothing, 'svg')).toBe(
      'overview_persons_utla-in-south-east-vs-england_no-data.svg',
    );
    const question = { ...threeAreas.question, parent: null, areas: ['a', 'b', 'c'] };
    expect(overviewFileName({ ...threeAreas, question }, 'csv')).toBe(
      'overview_persons_kent-slough-surrey-vs-england.csv',
    );
  });
});
