import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { HeaderSearch } from '../../../server/ingest/find-header.ts';
import { fingertips } from '../../../server/ingest/layouts/fingertips.ts';
import { observations } from '../../../server/ingest/layouts/observations.ts';

const layouts = [fingertips, observations];
const header = 'Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value';

function search(rows: readonly string[], wanted: 'auto' | 'fingertips' | 'observations' = 'auto') {
  const findings = collectFindings();
  const searching = new HeaderSearch(layouts, wanted, 'test.csv', findings);
  const found = rows.map((row, at) => searching.tryRow(row.split(','), at + 1)?.layout.id ?? null);
  return { searching, findings, found };
}

describe('HeaderSearch', () => {
  it('finds a header in the first row without a word', () => {
    const { found, findings } = search([header]);
    expect(found).toEqual(['fingertips']);
    expect(findings.warnings()).toEqual([]);
  });

  it('finds it below titles', () => {
    const { found, findings } = search(['Injuries of children', 'Source: somebody,2024', header]);
    expect(found).toEqual([null, null, 'fingertips']);
    expect(findings.warnings()).toMatchObject([{ rule: 'rows-above-header', count: 2 }]);
  });

  it('refuses a row of more columns than a spreadsheet has, and compares it with nothing', () => {
    const wide = Array.from({ length: 16_385 }, (_, at) => `c${at}`).join(',');
    const { searching, findings, found } = search([wide, wide]);
    searching.refuse();
    expect(found).toEqual([null, null]);
    expect(findings.problems()).toMatchObject([{ rule: 'too-many-columns', line: 1 }]);
    expect(findings.problems()[0]?.message).toContain('16385 columns');
  });

  it('says how columns are spelled, and which it does not know', () => {
    const { findings } = search([
      `${header.replace('Area Name', 'AreaName')},Compared to Region value or percentiles,Colour`,
    ]);
    expect(findings.warnings()).toMatchObject([
      { rule: 'header-spelling', count: 1 },
      { rule: 'parent-named-header', count: 1 },
      { rule: 'unknown-column', count: 1 },
    ]);
  });

  it('refuses a column that stands twice', () => {
    const { findings } = search([`${header},Value`]);
    expect(findings.problems()).toMatchObject([{ rule: 'column-twice', column: 'Value', line: 1 }]);
  });

  it('says which layouts are nearest when there is no header', () => {
    const { searching, findings } = search(['1,2,3', 'Indicator ID,Area Code,Value,x', '4,5,6']);
    searching.refuse();
    expect(findings.problems()).toMatchObject([{ rule: 'layout-unknown', line: 2 }]);
    expect(findings.problems()[0]?.message).toContain(
      'line 2 has 3 columns of fingertips, without Indicator Name, Area Name, Sex, Age, Time period',
    );
  });

  it('says which columns are missing of the layout that the user named', () => {
    const { searching, findings, found } = search([header.replace(',Value', '')], 'fingertips');
    searching.refuse();
    expect(found).toEqual([null]);
    expect(findings.problems()).toMatchObject([{ rule: 'column-missing', line: 1 }]);
    expect(findings.problems()[0]?.message).toContain('fingertips needs Value');
  });

  it('does not take a file for another layout than the one named', () => {
    expect(search([header], 'observations').found).toEqual([null]);
  });

  it('says that there is no table when no row came, and when to stop looking', () => {
    const { searching, findings } = search([]);
    searching.refuse();
    expect(findings.problems()).toMatchObject([{ rule: 'no-table' }]);
    expect(search(Array.from({ length: 59 }, () => 'x')).searching.isOver).toBe(false);
    expect(search(Array.from({ length: 60 }, () => 'x')).searching.isOver).toBe(true);
  });
});
