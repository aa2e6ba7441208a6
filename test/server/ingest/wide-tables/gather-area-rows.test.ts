import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { AreaRows } from '../../../../server/ingest/wide-tables/gather-area-rows.ts';
import { readingContext } from '../../../support/reading-context.ts';

function gather(header: readonly string[], figureColumns: readonly number[], ...lines: readonly string[]) {
  const findings = collectFindings();
  const head = { fileName: 'a.csv', preamble: [], header, line: 1 };
  const rows = new AreaRows(head, figureColumns, readingContext({ findings }));
  for (const [at, line] of lines.entries()) rows.add(line.split(','), at + 2);
  return {
    areas: rows.rows.map(({ area, name }) => [area, name]),
    texts: rows.texts,
    problems: findings.problems().map(({ line, column, rule }) => [line, column, rule]),
    warnings: findings.warnings().map(({ rule, count }) => [rule, count]),
  };
}

describe('AreaRows', () => {
  it('finds the column of codes by its header, with the name before or after it', () => {
    expect(gather(['Area', 'Area Code', 'n'], [2], 'Hartlepool,E06000001,5').areas).toEqual([
      ['E06000001', 'Hartlepool'],
    ]);
    expect(gather(['ONS code', 'Area', 'n'], [2], 'E06000001,Hartlepool,5').areas).toEqual([
      ['E06000001', 'Hartlepool'],
    ]);
  });

  it('finds the column of codes by the first code where no header names it', () => {
    const { areas, problems } = gather(['', '', 'n'], [2], 'E06000001,Hartlepool1,5', ' e06000002 ,Two,6');
    expect(areas).toEqual([
      ['E06000001', 'Hartlepool'],
      ['E06000002', 'Two'],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves out totals without a code, and takes those that are England or a region by their name', () => {
    const { areas, warnings } = gather(
      ['Code', 'Area', 'n'],
      [2],
      '-,Rest of England,5',
      ',England,9',
      ',Total,9',
    );
    expect(areas).toEqual([['E92000001', 'England']]);
    expect(warnings).toEqual([
      ['row-without-area', 2],
      ['area-from-total', 1],
    ]);
  });

  it('takes rows without figures for notes, wherever they stand', () => {
    const { areas, texts, warnings } = gather(['Code', 'Area', 'n'], [2], '1,See contents,', '.. = none,,');
    expect(areas).toEqual([]);
    expect(texts).toEqual(['1 See contents', '.. = none']);
    expect(warnings).toEqual([['row-of-text', 2]]);
  });

  it('merges a repetition, and refuses one with another figure', () => {
    const header = ['Code', 'Area', 'n', 'm'];
    expect(gather(header, [2], 'E06000001,A,5,x', 'E06000001,B,5,y')).toMatchObject({
      areas: [['E06000001', 'A']],
      problems: [],
      warnings: [['row-repeated', 1]],
    });
    expect(gather(header, [2, 3], 'E06000001,A,5,1', 'E06000001,A,5,2').problems).toEqual([
      [3, 'm', 'two-values-for-one-key'],
    ]);
  });

  it('refuses a row that ends before its last figure', () => {
    const { problems } = gather(['Code', 'Area', 'n', 'm', ''], [2, 3], 'E06000001,A,5', 'E06000002,B,5,6');
    expect(problems).toEqual([[2, null, 'row-cut-off']]);
  });

  it('refuses figures without an area, and codes that are none', () => {
    const rows = [',Hartlepool,5', '00EB,Hartlepool,5', 'E06000099,Nowhere,5'];
    expect(gather(['Code', 'Area', 'n'], [2], ...rows).problems).toEqual([
      [2, 'Code', 'area-code-blank'],
      [3, 'Code', 'area-code-malformed'],
      [4, 'Code', 'area-code-unknown'],
    ]);
  });
});
