import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { nameColumns } from '../../../../server/ingest/name-columns.ts';
import { openRegisterCells } from '../../../../server/ingest/registers/register-cells.ts';
import { readingContext } from '../../../support/reading-context.ts';

const columns = ['area_code', 'name', 'form', 'day', 'amount', 'members'].map((header) => ({
  header,
  isNeeded: true,
}));

function open(cells: readonly string[]) {
  const findings = collectFindings();
  const header = columns.map(({ header: name }) => name);
  const context = readingContext({ findings });
  return { row: openRegisterCells(header, nameColumns(header, columns), context)(cells, 7), findings };
}

describe('the cells of a register', () => {
  it('are read by kind', () => {
    const { row, findings } = open([
      'e10000032 ',
      ' West Sussex ',
      'Networking',
      '2024-02-29',
      '1,250.50',
      'a; b ;;',
    ]);
    expect([row.area('area_code'), row.text('name'), row.word('form', ['networking'])]).toEqual([
      'E10000032',
      'West Sussex',
      'networking',
    ]);
    expect([row.day('day'), row.number('amount'), row.list('members')]).toEqual([
      '2024-02-29',
      1250.5,
      ['a', 'b'],
    ]);
    expect(findings.errorCount()).toBe(0);
  });

  it('have days and words as spreadsheets and people write them, which is said of days', () => {
    const { row, findings } = open(['', '', 'Co_operating', '1/4/2013', '', '']);
    expect([row.word('form', ['co-operating']), row.day('day')]).toEqual(['co-operating', '2013-04-01']);
    expect(findings.warnings()).toMatchObject([{ rule: 'day-first', count: 1 }]);
    expect(findings.errorCount()).toBe(0);
  });

  it('may be blank but where a text is needed', () => {
    const { row, findings } = open(['', '', '', '', '', '']);
    expect([
      row.optional('name'),
      row.word('form', ['networking']),
      row.day('day'),
      row.number('amount'),
    ]).toEqual([null, null, null, null]);
    expect(findings.errorCount()).toBe(0);
    row.text('name');
    expect(findings.problems()).toMatchObject([{ line: 7, column: 'name', rule: 'cell-blank' }]);
  });

  it.each([
    ['word-unknown', 'form', 'befriending'],
    ['day-unreadable', 'day', '2023-02-29'],
    ['not-a-number', 'amount', 'a lot'],
    ['area-code-malformed', 'area_code', 'E1'],
  ] as const)('are reported as %s', (rule, column, value) => {
    const { row, findings } = open(columns.map(({ header }) => (header === column ? value : '')));
    if (column === 'form') row.word('form', ['networking']);
    else if (column === 'day') row.day('day');
    else if (column === 'amount') row.number('amount');
    else row.area('area_code');
    expect(findings.problems()).toMatchObject([{ line: 7, column, value, rule }]);
  });
});
