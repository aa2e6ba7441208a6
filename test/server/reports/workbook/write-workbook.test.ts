import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../server/reports/csv.ts';
import { trendTable } from '../../../../server/reports/trend-table.ts';
import { writeWorkbook } from '../../../../server/reports/workbook/write-workbook.ts';
import { findProgram } from '../../../support/find-program.ts';
import { columnOf, type ReadSheet, readWorkbook } from '../../../support/read-workbook.ts';
import { answer, demonstration, gapsAndSuppressed, series } from '../../../support/trend-answers.ts';
import { trendReport } from '../../../support/trend-report.ts';

const bytes = await writeWorkbook(trendReport(gapsAndSuppressed));
const { sheets, properties, formatOf } = readWorkbook(bytes);
const sheet = (name: string): ReadSheet => {
  const found = sheets.get(name);
  if (!found) throw new Error(`no sheet is called: ${name}`);
  return found;
};

describe('a workbook', () => {
  it('has a cover, notes, what is shown and all data, in this order', () => {
    expect([...sheets.keys()]).toEqual(['Cover', 'Notes', 'Shown', 'Data']);
  });

  it('says in its properties what it is, who made it and that it is in British English', () => {
    expect(properties).toContain('<dc:title>Admissions in Rutland are too few for a trend</dc:title>');
    expect(properties).toContain('<dc:creator>Injury outcomes of children in England</dc:creator>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
  });

  it.each(['Notes', 'Shown', 'Data'])(
    'has on the sheet %s one table below title and line, marked up as such',
    (name) => {
      const { xml, table, cells } = sheet(name);
      const last = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/\D/g, ''))));
      expect(cells.get('A1')).toContain('Admissions in Rutland are too few for a trend');
      expect(cells.get('A2')).toMatch(/\.$/);
      expect(table).toMatch(new RegExp(`displayName="${name}_table" ref="A3:[A-Z]+${last}"`));
      const headers = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(
        ([, header]) => header,
      );
      const written = [...cells].filter(([at]) => /^[A-Z]+3$/.test(at)).map(([, cell]) => cell);
      expect(headers).toEqual(written);
      expect(new Set(headers.map((header) => header?.toLowerCase())).size).toBe(headers.length);
      expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" state="frozen"');
    },
  );

  it('merges no cells and hides nothing', () => {
    for (const { xml } of sheets.values()) {
      expect(xml).not.toContain('mergeCell');
      expect(xml).not.toContain('hidden');
    }
  });

  it('holds figures as numbers, and where one is missing the symbol of the reason', () => {
    const values = columnOf(sheet('Shown'), 'Rate per 10,000');
    expect(values.filter((cell) => typeof cell === 'number')).toHaveLength(7 + 1 + 14);
    expect(values.filter((cell) => cell === '[c]')).toHaveLength(4);
    expect(values.filter((cell) => cell === '[x]')).toHaveLength(2);
    expect(values.slice(0, 3)).toEqual([98, '[c]', 91.4]);
    expect(columnOf(sheet('Data'), 'value')).toEqual(values);
  });

  it('shows rates to one decimal place and counts in whole numbers', () => {
    expect(sheet('Shown').cells.get('C3')).toBe('Rate per 10,000');
    expect(formatOf('Shown', 'C4')).toBe('#,##0.0');
    expect(sheet('Shown').cells.get('F3')).toBe('Count');
    expect(formatOf('Shown', 'F4')).toBe('#,##0');
  });

  it('shows two digits of a rate that one decimal place would show as nothing', async () => {
    const small = series({ code: 'E06000017', label: 'Rutland', values: [0.033, 0, 98], spread: 0 });
    const read = readWorkbook(await writeWorkbook(trendReport(answer([small]))));
    expect(['C4', 'C5', 'C6'].map((place) => read.formatOf('Shown', place))).toEqual([
      '0.000',
      '#,##0.0',
      '#,##0.0',
    ]);
  });

  it('explains every symbol that it uses, and no other', () => {
    const { cells } = sheet('Notes');
    const symbols = [...cells.values()].filter((cell) => /^\[[a-z]+\]$/.test(String(cell)));
    expect(symbols.sort()).toEqual(['[c]', '[x]']);
  });

  it('explains every column of the data', () => {
    const kinds = columnOf(sheet('Notes'), 'Kind');
    const meanings = columnOf(sheet('Notes'), 'What it says').filter((_, at) => kinds[at] === 'Column');
    expect(meanings).toHaveLength(trendTable(gapsAndSuppressed).names.length);
    expect(meanings.filter((meaning) => meaning === '')).toEqual([]);
  });

  it('says on its cover where figures come from, and how many rows each sheet has', () => {
    const lines = [...sheet('Cover').cells].map(([place, cell]) => [place.replace(/\d/g, ''), String(cell)]);
    expect(new Set(lines.map(([column]) => column))).toEqual(new Set(['A']));
    const texts = lines.map(([, text]) => text);
    expect(texts[0]).toBe('Admissions in Rutland are too few for a trend');
    expect(texts).toContain('Area: Rutland; Cumberland');
    expect(texts).toContain('Compared with: England');
    expect(texts).toContain('Period: 2010/11 to 2023/24');
    expect(texts).toContain('Shown: the table that the screen shows (28 rows)');
    expect(texts.join('\n')).toContain(
      'Contains public sector information licensed under the Open Government Licence',
    );
  });

  it('says of made-up figures in the first line of every sheet that they are', async () => {
    const made = readWorkbook(await writeWorkbook(trendReport(demonstration)));
    for (const { cells } of made.sheets.values()) {
      expect(cells.get('A1')).toContain('Demonstration data, not real figures.');
    }
  });

  it('takes the sting out of text that would run as a formula, and leaves numbers and symbols as they are', async () => {
    const label = '=HYPERLINK("https://example.org")';
    const made = series({ code: 'E06000017', label, values: ['suppressed', -1.5, 98] });
    const read = readWorkbook(await writeWorkbook(trendReport(answer([made]))));
    const shown = read.sheets.get('Shown');
    if (!shown) throw new Error('there is no sheet of what is shown');
    expect(columnOf(shown, 'Area')).toEqual([`'${label}`, `'${label}`, `'${label}`]);
    expect(columnOf(shown, 'Rate per 10,000')).toEqual(['[c]', -1.5, 98]);
    expect([...read.sheets.values()].some(({ xml }) => xml.includes('<f>'))).toBe(false);
  });

  it('is the same to the byte when it is made again', async () => {
    expect(Buffer.compare(bytes, await writeWorkbook(trendReport(gapsAndSuppressed)))).toBe(0);
  });
});

const { isAbsent, because } = findProgram('soffice');

describe.skipIf(isAbsent)(`a workbook opened by LibreOffice${because}`, () => {
  it('has the rows of the CSV file, symbols in place of missing figures', { timeout: 120_000 }, () => {
    const read = openWithLibreOffice();
    const data = Papa.parse<Record<string, string>>(read('Data').split('\n').slice(2).join('\n').trim(), {
      header: true,
    });
    const expected = Papa.parse<Record<string, string>>(toCsv(trendTable(gapsAndSuppressed)).trim(), {
      header: true,
    });
    const keys = ['area_code', 'period', 'period_start', 'unit', 'missing', 'extract', 'notes'] as const;
    const pick = (row: Record<string, string>) => keys.map((key) => row[key]);
    expect(data.data.map(pick)).toEqual(expected.data.map(pick));
    const cellOf = ({ value, missing }: Record<string, string>) =>
      value !== '' ? Number(value) : missing === 'suppressed' ? '[c]' : '[x]';
    expect(data.data.map(({ value = '' }) => (value.startsWith('[') ? value : Number(value)))).toEqual(
      expected.data.map(cellOf),
    );
  });
});

/** Every sheet as CSV, by another program than ours. */
function openWithLibreOffice(): (sheetName: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'trend.xlsx'), bytes);
    const eachSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', eachSheet, '--outdir', folder, 'trend.xlsx'],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    return (sheetName) => texts.get(`trend-${sheetName}.csv`) ?? '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
