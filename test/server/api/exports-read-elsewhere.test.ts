import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../../server/reports/csv.ts';
import { toTable } from '../../../server/reports/table.ts';
import { exampleAddress, exportExamples } from '../../support/export-examples.ts';
import { openExportService } from '../../support/export-store.ts';
import { findProgram } from '../../support/find-program.ts';
import { findPython } from '../../support/find-python.ts';
import { type ReadCell, readWorkbook } from '../../support/read-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
const names: string[] = [];

/** Names as they occur, and as somebody might write them who means harm. */
const awkward = [
  ...[
    'Bournemouth, Christchurch and Poole',
    'the "Royal" borough',
    'one\nline and another',
    'Ynys Môn, Siân',
  ],
  ...['=1+1', '+44', '-2+3', '@SUM(A1)', '\tx', "'quoted'"],
];

beforeAll(async () => {
  const service = await openExportService({ isMadeUp: false });
  const { extracts } = await (await service.ask('/api/v1/extracts')).json();
  for (const [path, example] of Object.entries(exportExamples)) {
    if (/^\/(?:charts|reports)\/|problems$/.test(path)) continue;
    const address = `/api/v1${exampleAddress(path, example, extracts[0].id)}`;
    const name = path.slice(1).replace(/\W+/g, '-');
    names.push(name);
    for (const form of ['csv', 'xlsx']) {
      const response = await service.ask(`${address}${address.includes('?') ? '&' : '?'}format=${form}`);
      writeFileSync(join(folder, `${name}.${form}`), new Uint8Array(await response.arrayBuffer()));
    }
  }
  await service.close();
  const columns = [
    ['name', (text: string) => text],
    ['number', () => -1.5],
  ] as const;
  writeFileSync(join(folder, 'awkward.csv'), toCsv(toTable(columns, awkward)));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const csvOf = (name: string): string => readFileSync(join(folder, `${name}.csv`), 'utf8');

/** Header and rows of the sheet of data, numbers as numbers. */
function dataOf(name: string): ReadCell[][] {
  const cells =
    readWorkbook(readFileSync(join(folder, `${name}.xlsx`))).sheets.get('Data')?.cells ?? new Map();
  const letters = [...cells.keys()].filter((at) => /^[A-Z]+3$/.test(at)).map((at) => at.replace('3', ''));
  const last = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/\D/g, ''))));
  return Array.from({ length: last - 3 }, (_, at) =>
    letters.map((column) => cells.get(`${column}${at + 4}`) ?? ''),
  );
}

/** Every number of the workbook beside what another program read in the same place of the CSV file. */
function differences(name: string, read: readonly (readonly string[])[]): string[] {
  return dataOf(name).flatMap((row, down) =>
    row.flatMap((cell, across) => {
      const other = read[down]?.[across];
      return typeof cell === 'number' && Number(other) !== cell
        ? [`${down} ${across}: ${cell} is ${other}`]
        : [];
    }),
  );
}

describe('a CSV file', () => {
  it('keeps to RFC 4180: every row ends with CRLF and has as many cells as the header', () => {
    for (const name of names) {
      const text = csvOf(name);
      expect([name, text.endsWith('\r\n'), text.charCodeAt(0) === 0xfeff]).toEqual([name, true, false]);
      const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' });
      expect([name, errors]).toEqual([name, []]);
      expect([name, new Set(data.map((row) => row.length)).size]).toEqual([name, 1]);
    }
  });

  it('has an apostrophe before texts that would run, and numbers as they are', () => {
    const { data } = Papa.parse<string[]>(csvOf('awkward').trimEnd(), { newline: '\r\n' });
    const safe = awkward.map((text) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text));
    expect(data.slice(1)).toEqual(safe.map((text) => [text, '-1.5']));
  });
});

const python = findPython('csv');

describe.skipIf(python.isAbsent)(`CSV files read by Python${python.because}`, () => {
  const script =
    'import csv, json, sys\nprint(json.dumps([list(csv.reader(open(f, newline="", encoding="utf-8"), strict=True)) for f in sys.argv[1:]]))';
  const readAll = (files: readonly string[]): string[][][] =>
    JSON.parse(
      execFileSync(python.python, ['-c', script, ...files.map((name) => `${name}.csv`)], {
        cwd: folder,
        maxBuffer: 2 ** 28,
      }).toString(),
    );

  it('hold the numbers of the workbooks to the last digit', () => {
    const read = readAll(names);
    const wrong = names.flatMap((name, at) =>
      differences(name, (read[at] ?? []).slice(1)).map((each) => `${name}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  it('give back awkward names', () => {
    const [rows = []] = readAll(['awkward']);
    expect(rows.slice(1).map(([text = '']) => text.replace(/^'(?=[=+\-@\t])/, ''))).toEqual(awkward);
  });
});

const r = findProgram('Rscript');

describe.skipIf(r.isAbsent)(`CSV files read by R${r.because}`, () => {
  it('hold the numbers of the workbooks to the last digit', { timeout: 120_000 }, () => {
    const script = `
      for (f in list.files(pattern = "[.]csv$")) {
        d <- read.csv(f, check.names = FALSE, na.strings = "", fileEncoding = "UTF-8")
        for (at in which(sapply(d, is.numeric))) d[[at]] <- ifelse(is.na(d[[at]]), NA, sprintf("%.17g", d[[at]]))
        write.csv(d, file.path("r", f), row.names = FALSE, na = "", fileEncoding = "UTF-8")
      }`;
    mkdirSync(join(folder, 'r'), { recursive: true });
    execFileSync('Rscript', ['-e', script], {
      cwd: folder,
      stdio: 'pipe',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const wrong = names.flatMap((name) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(folder, 'r', `${name}.csv`), 'utf8').trimEnd());
      return differences(name, data.slice(1)).map((each) => `${name}: ${each}`);
    });
    expect(wrong).toEqual([]);
  });
});

const openpyxl = findPython('openpyxl');

describe.skipIf(openpyxl.isAbsent)(`workbooks opened by openpyxl${openpyxl.because}`, () => {
  it('have a table on every sheet but the cover, as tall as the sheet', { timeout: 120_000 }, () => {
    const script = `import json, sys, openpyxl, warnings
warnings.simplefilter("error")
told = {}
for f in sys.argv[1:]:
    book = openpyxl.load_workbook(f)
    told[f] = [[s.title, [t.ref.split(":")[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for t in s.tables.values()], str(s.max_row)] for s in book]
print(json.dumps(told))`;
    const told: Record<string, [string, string[], string][]> = JSON.parse(
      execFileSync(openpyxl.python, ['-c', script, ...names.map((name) => `${name}.xlsx`)], {
        cwd: folder,
      }).toString(),
    );
    expect(Object.keys(told)).toHaveLength(names.length);
    for (const [first, notes, ...rest] of Object.values(told)) {
      expect([first?.[0], notes?.[0]]).toEqual(['Cover', 'Notes']);
      for (const [, tables, rows] of rest) expect(tables).toEqual([rows]);
    }
  });
});

const office = findProgram('soffice');

describe.skipIf(office.isAbsent)(`workbooks opened by LibreOffice${office.because}`, () => {
  it('give every sheet of every question, the sheet of data as long as the CSV file', {
    timeout: 300_000,
  }, () => {
    const out = join(folder, 'office');
    const eachSheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        ...['--headless', '--convert-to', eachSheet, '--outdir', out],
        ...names.map((name) => `${name}.xlsx`),
      ],
      { cwd: folder, stdio: 'ignore' },
    );
    const made = new Set(readdirSync(out));
    for (const name of names) {
      const { sheets } = readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
      for (const sheet of sheets.keys()) expect(made).toContain(`${name}-${sheet}.csv`);
      const read = Papa.parse(readFileSync(join(out, `${name}-Data.csv`), 'utf8').trimEnd()).data;
      const rows = Papa.parse(csvOf(name).trimEnd()).data.length;
      // A table without rows has one in the workbook, which says that there is nothing to show.
      expect([name, read.length - 2]).toEqual([name, Math.max(rows, 2)]);
    }
  });
});
