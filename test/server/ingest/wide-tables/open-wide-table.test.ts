import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { openWideTable, type WholeTable } from '../../../../server/ingest/wide-tables/open-wide-table.ts';
import { readingContext } from '../../../support/reading-context.ts';

function open(header: readonly string[], figureColumns: readonly number[]) {
  const findings = collectFindings();
  const taken: WholeTable[] = [];
  const head = { fileName: 'a.csv', preamble: [], header, line: 4 };
  const symbols = new Map([['-', 'suppressed']] as const);
  const take = (table: WholeTable) => void taken.push(table);
  const reading = openWideTable({ head, figureColumns, symbols, take }, readingContext({ findings }));
  return { reading, taken, findings };
}

describe('openWideTable', () => {
  it('reads cells as the notes below the table explain them', () => {
    const { reading, taken } = open(['Code', 'Area', 'Households'], [2]);
    reading.row(['E06000001', 'Hartlepool', '-'], 5);
    reading.row(['- = nil', '', ''], 6);
    reading.end?.({ footnotes: ['Source: returns'] });
    const [table] = taken;
    expect(table?.footnotes).toEqual(['- = nil', 'Source: returns']);
    expect(table?.cells.read(['', '', '-'], 2, 5)).toMatchObject({ number: 0, missing: null });
  });

  it('refuses a table of which no row has an area code', () => {
    const { reading, findings } = open(['Code', 'Area', 'Households'], [2]);
    reading.row(['-', 'Rest of England', '5'], 5);
    reading.end?.({ footnotes: [] });
    expect(findings.problems()).toMatchObject([{ line: 4, rule: 'no-area-rows' }]);
  });

  it('refuses headings that have swallowed a row of figures', () => {
    const { findings } = open(['Code E9200001', 'England', 'Owed 84,780', 'Relief duty 46,870'], [2, 3]);
    expect(findings.problems()).toMatchObject([{ line: 4, rule: 'figures-in-header' }]);
  });

  it('takes years and references to notes at the end of headings for what they are', () => {
    const { findings } = open(
      ['Code', 'Number FYE 2015', 'Number FYE 2016', 'Owed1,2', 'Relief 4'],
      [1, 2, 3, 4],
    );
    expect(findings.problems()).toEqual([]);
  });
});
