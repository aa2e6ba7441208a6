import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHtmlTable, writeTabbedText } from '../../../client/exports/write-shown-table.ts';
import type { ShownAnswer } from '../../../server/contract/shown.ts';
import { findProgram } from '../../support/find-program.ts';
import { readWorkbook } from '../../support/read-workbook.ts';

const shown: ShownAnswer = {
  title: 'West Sussex: lower than England',
  subtitle: 'Admissions, per 10,000; West Sussex; 2021/22 to 2023/24',
  demonstration: false,
  tables: [
    {
      name: null,
      columns: [
        { heading: 'Period', format: null },
        { heading: 'Rate per 10,000', format: 'one-decimal' },
        { heading: 'Count', format: 'whole' },
        { heading: 'Notes', format: null },
      ],
      rows: [
        ['2021/22', 87.09037, 74588, null],
        ['2022/23', '[c]', '[c]', '=HYPERLINK("http://evil.example")'],
        ['2023/24', 0.0331, 3, 'Two\tlines\nof <b>text</b>'],
      ],
    },
  ],
  sources: ['Source: Fingertips, indicator 90284. Released 4 March 2025.'],
  licences: ['Contains public sector information licensed under the Open Government Licence v3.0.'],
  held: 'Figures as held on 31 March 2026 (store version 12).',
};

describe('what is shown, as text for a spreadsheet', () => {
  it('has its title above, a header row, numbers with every digit, symbols as they are, and the sources below', () => {
    expect(writeTabbedText(shown).split('\n')).toEqual([
      'West Sussex: lower than England',
      'Admissions, per 10,000; West Sussex; 2021/22 to 2023/24',
      '',
      'Period\tRate per 10,000\tCount\tNotes',
      '2021/22\t87.09037\t74588\t',
      `2022/23\t[c]\t[c]\t'=HYPERLINK("http://evil.example")`,
      '2023/24\t0.0331\t3\tTwo lines of <b>text</b>',
      '',
      'Source: Fingertips, indicator 90284. Released 4 March 2025.',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
      'Figures as held on 31 March 2026 (store version 12).',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'runs no text as a formula, in cells, headings and sources: %j',
    (text) => {
      const attacked: ShownAnswer = {
        ...shown,
        tables: [{ name: null, columns: [{ heading: text, format: null }], rows: [[text]] }],
        sources: [text],
      };
      for (const line of writeTabbedText(attacked).split('\n')) expect(line).not.toMatch(/^\s*[=+\-@]/);
      expect(writeHtmlTable(attacked)).not.toMatch(/>\s*[=+\-@]/);
    },
  );

  it('says of made-up figures that they are, and names tables where there are several', () => {
    const [table] = shown.tables;
    if (table === undefined) throw new Error('no table');
    const several = { ...shown, demonstration: true, tables: [table, { ...table, name: 'through time' }] };
    const lines = writeTabbedText(several).split('\n');
    expect(lines.filter((line) => line.startsWith('Period\t'))).toHaveLength(2);
    expect(lines).toContain('through time');
    expect(lines[0]).toBe('Demonstration data, not real figures.');
  });
});

describe('what is shown, as a table of a web page', () => {
  it('shows figures as the screen does and keeps their digits, and holds words with digits as words', () => {
    const html = writeHtmlTable(shown);
    expect(html).toContain(String.raw`style="mso-number-format:'\@'" sdnum="2057;0;@">2021/22</td>`);
    expect(html).toContain(String.raw`style="mso-number-format:'\#\,\#\#0\.0'"`);
    // The screen writes 0.0331 as 0.033: three decimal places.
    expect(html).toContain(
      String.raw`'\#\,\#\#0\.000'" sdnum="2057;0;#,##0.000" sdval="0.0331" x:num="0.0331">0.033</td>`,
    );
    // A word processor takes the text, a spreadsheet the figure beside it.
    expect(html).toContain('sdval="87.09037" x:num="87.09037">87.1</td>');
    expect(html).toContain('sdval="74588" x:num="74588">74,588</td>');
    expect(html).toContain('<td>[c]</td>');
    expect(html).toContain('&lt;b&gt;text&lt;/b&gt;');
    expect(html).toContain('<th scope="col">Period</th>');
  });
});

const { isAbsent, because } = findProgram('soffice');

describe.skipIf(isAbsent)(`the table read by LibreOffice${because}`, () => {
  it('has numbers as numbers, and turns no period into a date and no text into a formula', {
    timeout: 120_000,
  }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'copied-'));
    try {
      writeFileSync(join(folder, 'copied.html'), writeHtmlTable(shown));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const reading = ['--headless', '--infilter=HTML (StarCalc)', '--convert-to', 'xlsx', 'copied.html'];
      execFileSync('soffice', [profile, ...reading], { cwd: folder, stdio: 'ignore' });
      const { sheets } = readWorkbook(new Uint8Array(readFileSync(join(folder, 'copied.xlsx'))));
      const cells = [...sheets.values()][0]?.cells;
      const header = [...(cells ?? [])].find(([, text]) => text === 'Period')?.[0] ?? 'A1';
      const row = (column: string, below: number) => cells?.get(column + (Number(header.slice(1)) + below));
      expect(['A', 'B', 'C'].map((column) => row(column, 1))).toEqual(['2021/22', 87.09037, 74588]);
      expect(['A', 'B', 'C'].map((column) => row(column, 2))).toEqual(['2022/23', '[c]', '[c]']);
      expect(row('D', 2)).toBe(`'=HYPERLINK("http://evil.example")`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
