import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskedArea, maskedPeriod, openMaskedService } from '../../support/masked-store.ts';
import { readDocx } from '../../support/read-docx.ts';
import { readExport } from '../../support/read-export.ts';
import { readWorkbook } from '../../support/read-workbook.ts';
import type { TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openMaskedService();
}, 120_000);

afterAll(() => service.close());

const area = `area=${maskedArea.code}`;
const indicator = 'indicator=injury-admissions';
const region = `${indicator}&parent=E12000008`;

/** Every question whose answer holds the masked cell. */
const tables = [
  `/area-trends?${region}`,
  `/cause-trends?${area}`,
  `/causes?${area}`,
  `/comparisons?${region}`,
  `/inequalities?${indicator}&${area}&by=sex`,
  '/overviews?parent=E12000008',
  `/partner-questions?${area}`,
  `/partner-trends?${indicator}&${area}`,
  `/profiles/${maskedArea.code}`,
  '/relationships?x=injury-admissions&y=injury-admissions&xAge=0-4',
  `/trends?${indicator}&${area}`,
] as const;
/** Areas are summed up in it, but for those highlighted. */
const spread = `/distributions?${region}&highlight=${maskedArea.code}`;

const drawings = [
  `/charts/area-trends.svg?${region}`,
  `/charts/cause-trends.svg?${area}`,
  `/charts/causes.svg?${area}`,
  `/charts/comparison.svg?${region}`,
  `/charts/distribution.svg?${region}`,
  `/charts/inequality.svg?${indicator}&${area}&by=sex`,
  '/charts/overview.svg?parent=E12000008',
  `/charts/partner-trend.svg?${indicator}&${area}`,
  `/charts/profile.svg?${area}`,
  '/charts/relationship.svg?x=injury-admissions&y=injury-admissions&xAge=0-4',
  `/charts/trend.svg?${indicator}&${area}`,
] as const;

/** Numbers that a row may have though its figure is hidden: which question it answers, ranks of the year before. */
const notOfTheFigure = /^(?:store_version|question_number|areas|ranked_areas|rank_before|rank_before_areas)$/;
const figures = /^(?:[xy]_)?(?:value|lower95|upper95|lower998|upper998|count|denominator)$/;

describe('a cell that was masked as it came in', () => {
  it.each(tables)(
    'has no number in a row of a CSV file, and says that it is suppressed: %s',
    async (address) => {
      const rows = suppressedRows(await takeCsv(address));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const numbers = Object.entries(row).filter(
          ([name, cell]) => cell !== '' && !Number.isNaN(Number(cell)) && !notOfTheFigure.test(name),
        );
        expect(numbers).toEqual([]);
      }
    },
  );

  it.each(tables)('is [c] in every figure of its row of the sheet of data: %s', async (address) => {
    const { header, rows } = tableOf(await takeBytes(address, 'xlsx'), 'Data');
    const missing = header.flatMap((name, at) => (/^(?:[xy]_)?missing$/.test(name) ? [at] : []));
    const hidden = missing.flatMap((at) =>
      rows
        .filter((row) => row[at] === 'suppressed')
        .map((row) => row.filter((_, place) => isFigureOf(header, place, at))),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(new Set(hidden.flat())).toEqual(new Set(['[c]']));
  });

  it.each([...tables, spread])('is [c] on a sheet of what is shown: %s', async (address) => {
    const { sheets } = readWorkbook(await takeBytes(address, 'xlsx'));
    const shown = [...sheets].filter(([name]) => name.startsWith('Shown') || name === 'Data');
    expect(shown.flatMap(([, { cells }]) => [...cells.values()])).toContain('[c]');
  });

  it.each(drawings)('is [c] in a drawing, or said in words: %s', async (address) => {
    const response = await service.ask(`/api/v1${address}`);
    const { text } = readExport('svg', new Uint8Array(await response.arrayBuffer()));
    expect(text).toMatch(/\[c\]|suppressed so that nobody can be identified/);
  });

  it('is [c] in every table of a chapter that has it, and no 0', async () => {
    const response = await service.ask(`/api/v1/reports/injury-chapter.docx?${area}`);
    const { tables: inChapter } = readDocx(new Uint8Array(await response.arrayBuffer()));
    const rows = inChapter.flatMap(({ rows: all }) => all);
    const hidden = rows.filter((row) => row.includes(maskedPeriod) && row.includes('[c]'));
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden) expect(row.filter((cell) => /^0(?:\.0)?$/.test(cell))).toEqual([]);
  });

  it('keeps its raw count and the rate made of it from every file', async () => {
    // 3 + 1 falls and 1 burn among 6 x 5,000 children at ages 0 to 14, 1.6667 per 10,000: by hand, before masking.
    const rate = (5 / 30_000) * 10_000;
    for (const address of tables) {
      expect(JSON.stringify(await takeCsv(address))).not.toContain(String(rate).slice(0, 8));
    }
  });
});

describe('a figure that is none', () => {
  const trends = `/trends?${indicator}&area=E06000043&area=E06000044&area=E06000045&benchmark=none`;
  const latest = (rows: readonly Record<string, string>[], code: string) =>
    rows.filter((row) => row.area_code === code && row.period === maskedPeriod);

  it('is told apart in a CSV file: hidden, nothing, and not there', async () => {
    const rows = await takeCsv(trends);
    const told = ['E06000043', 'E06000044', 'E06000045'].map((code) =>
      latest(rows, code).map(({ value, count, missing }) => [value, count, missing]),
    );
    expect(told).toEqual([[['', '', 'suppressed']], [['0', '0', '']], []]);
  });

  it('is told apart in a workbook: [c], 0, and no row', async () => {
    const { header, rows } = tableOf(await takeBytes(trends, 'xlsx'), 'Shown');
    const count = header.indexOf('Count');
    const counts = rows.filter((row) => row.includes(maskedPeriod)).map((row) => row[count]);
    expect(counts).toEqual(['[c]', 0]);
  });

  it('is told apart where areas stand beside each other: [c], 0.0 and [x]', async () => {
    const { header, rows } = tableOf(await takeBytes(`/comparisons?${region}`, 'xlsx'), 'Shown');
    const count = header.indexOf('Count');
    const countOf = (name: string) => rows.find(([first]) => first === name)?.[count];
    expect(['Brighton and Hove', 'Portsmouth', 'Southampton'].map(countOf)).toEqual(['[c]', 0, '[x]']);
  });
});

type Row = Record<string, string>;

const suppressedRows = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => ['missing', 'x_missing', 'y_missing'].some((name) => row[name] === 'suppressed'));

async function takeBytes(address: string, format: string): Promise<Uint8Array> {
  const response = await service.ask(`/api/v1${address}${address.includes('?') ? '&' : '?'}format=${format}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function takeCsv(address: string): Promise<Row[]> {
  const text = new TextDecoder().decode(await takeBytes(address, 'csv'));
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Header and rows of the table on a sheet. */
function tableOf(bytes: Uint8Array, name: string) {
  const cells = readWorkbook(bytes).sheets.get(name)?.cells ?? new Map();
  const places = [...cells.keys()].filter((at) => /^[A-Z]+3$/.test(at)).map((at) => at.replace('3', ''));
  const last = Math.max(...[...cells.keys()].map((at) => Number(at.replace(/\D/g, ''))));
  const rowAt = (row: number) => places.map((letters) => cells.get(`${letters}${row}`) ?? '');
  return {
    header: rowAt(3).map(String),
    rows: Array.from({ length: last - 3 }, (_, at) => rowAt(at + 4)),
  };
}

/** Whether a column holds figures whose reason stands in the column at `missing`. */
function isFigureOf(header: readonly string[], place: number, missing: number): boolean {
  const prefix = (name: string) => /^[xy]_/.exec(name)?.[0] ?? '';
  const [name = '', reason = ''] = [header[place], header[missing]];
  return figures.test(name) && prefix(name) === prefix(reason);
}
