import { describe, expect, it } from 'vitest';
import { readExtract } from '../../../server/ingest/read-extract.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';
import { openMemoryStagingWriter } from '../../support/memory-staging-writer.ts';
import { countWarnings, listProblems, readFile } from '../../support/read-file-text.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const header =
  'Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,' +
  'Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note';
const hartlepool = '90284,Admissions,E06000001,Hartlepool,Persons,<15 yrs,,,2022/23,50,40,60,5,1000,';
const middlesbrough = hartlepool.replace('E06000001,Hartlepool', 'E06000002,Middlesbrough');

function file(...rows: string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

describe('readExtract accepts', () => {
  it('a good file, and says what it holds', async () => {
    const { reading, staging } = await readFile(file(hartlepool, middlesbrough));
    expect(staging).toBe('finished');
    expect(reading).toEqual({
      accepted: true,
      layout: 'fingertips',
      maskedAgainst: null,
      recognised: {
        layout: 'fingertips',
        table: null,
        certainty: 'certain',
        because: 'all 8 needed columns are there, spelled as its publisher spells them',
      },
      publisher: 'Office for Health Improvement and Disparities (Fingertips)',
      licence: 'Open Government Licence v3.0',
      policy: 'published-open',
      released: '2023-03-31',
      releasedStated: false,
      rowsRead: 2,
      rowsAccepted: 2,
      observations: 2,
      entries: 0,
      warnings: [],
      indicators: [
        {
          id: 'injury-admissions',
          publisherId: '90284',
          name: 'Admissions',
          multiplier: 10_000,
          ages: [{ from: 0, to: 14, label: '0 to 14 years' }],
        },
      ],
      newAreas: [],
      areas: 2,
      periods: ['2022/23'],
      totals: { 'rows with a value': 2, 'rows of injury-admissions': 2 },
      demonstration: false,
      dependsOn: [],
    });
  });

  it.each([
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
    ['title rows', (text: string) => Buffer.from(`Injuries\n\nA source\n${text}`)],
    ['every cell in quotes', (text: string) => Buffer.from(text.replace(/[^,\n]+/g, '"$&"'))],
    ['blank rows below', (text: string) => Buffer.from(`${text},,,,,,,,,,,,,,\n\n`)],
  ])('a file with %s as the same', async (_, write) => {
    const noted = hartlepool.replace(/$/, 'Côte');
    const { observations } = await readFile(file(noted, middlesbrough));
    const written = await readFile(write(file(noted, middlesbrough)), {}, 7);
    const withoutLines = (list: typeof observations) =>
      list.map((observation) => ({ ...observation, line: 0 }));
    expect(written.reading.accepted).toBe(true);
    expect(withoutLines(written.observations)).toEqual(withoutLines(observations));
  });

  it('rows one field short, and names with newlines in them, whose lines it still counts rightly', async () => {
    const rows = [hartlepool.slice(0, -1), middlesbrough.replace('Middlesbrough', '"Middles\nbrough"'), 'x'];
    const { reading } = await readFile(file(...rows));
    expect(listProblems(reading)).toContainEqual([5, 'Area Code', 'area-code-blank']);
  });

  it('England twice, merged', async () => {
    const { reading, observations } = await readFile(file(hartlepool, hartlepool, middlesbrough));
    expect(reading).toMatchObject({ rowsRead: 3, rowsAccepted: 2, observations: 2 });
    expect(countWarnings(reading)).toEqual({ 'row-repeated': 1 });
    expect(observations).toHaveLength(2);
  });

  it('the day of release as stated', async () => {
    const { reading } = await readFile(file(hartlepool), { released: '2024-05-01' });
    expect(reading).toMatchObject({ released: '2024-05-01', releasedStated: true });
  });

  it('the period stated, for rows without one', async () => {
    const { reading, observations } = await readFile(file(hartlepool.replace('2022/23', '')), {
      period: '2019/20',
    });
    expect(observations).toMatchObject([{ period: { label: '2019/20' } }]);
    expect(countWarnings(reading)).toEqual({ 'period-from-option': 1 });
  });

  it('demonstration data, marked and without the publisher whose layout it has', async () => {
    const { reading } = await readFile(file(`${hartlepool}Demonstration data`));
    expect(reading).toMatchObject({
      demonstration: true,
      publisher: 'Demonstration data, from no publisher',
    });
    expect(countWarnings(reading)).toEqual({});
  });

  it('a file that mixes demonstration data with other rows, as demonstration data with a warning', async () => {
    const { reading } = await readFile(file(`${hartlepool}Demonstration data`, middlesbrough));
    expect(reading).toMatchObject({ demonstration: true });
    expect(countWarnings(reading)).toEqual({ 'demonstration-mixed': 1 });
  });

  it('an unknown indicator of which one value in twenty differs from its count and denominator', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `E0600000${1 + (at % 9)}`);
    const rows = codes.map((code, at) =>
      hartlepool
        .replace('90284', '99999')
        .replace('E06000001', code)
        .replace('2022/23', `${2000 + at}`)
        .replace(',50,', at === 3 ? ',51,' : ',50,'),
    );
    const { reading } = await readFile(file(...rows));
    expect(reading).toMatchObject({ warnings: [{ rule: 'value-differs', count: 1, firstLine: 5 }] });
  });

  it('a long file, saying now and then how far it is', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) =>
      hartlepool.replace('2022/23', String(1900 + (at % 100))),
    );
    const seen: { bytes: number; rows: number; problems: number }[] = [];
    const text = file(...rows);
    await readFile(text, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toHaveLength(1 + Math.floor(Buffer.byteLength(text) / 1_048_576));
    expect(seen.at(-1)).toEqual({ bytes: Buffer.byteLength(text), rows: 20_000, problems: 0 });
  });
});

describe('readExtract refuses', () => {
  it.each([
    ['an empty file', '', [null, null, 'no-table']],
    ['white space only', ' \n \n', [null, null, 'no-table']],
    ['a header without rows', file(), [null, null, 'header-only']],
    ['a file without a header', `${hartlepool}\n${middlesbrough}\n`, [1, null, 'layout-unknown']],
    [
      'a file without a header, whatever quoted cell the reading stops in',
      `${`${hartlepool}\n`.repeat(40)}${`${hartlepool}"${'a note, long '.repeat(4_000)}"\n`.repeat(4)}`,
      [1, null, 'layout-unknown'],
    ],
    ['a web page', '<!doctype html><html><body>Not found</body></html>', [null, null, 'not-a-table']],
    ['JSON', '{"error": "not found"}', [null, null, 'not-a-table']],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\0\u0006', [null, null, 'not-a-table']],
    ['a NUL byte', file(hartlepool, middlesbrough.replace('Persons', 'Per\0sons')), [3, null, 'nul-byte']],
    [
      'a quote left open',
      file(hartlepool, middlesbrough.replace('Middles', '"Middles')),
      [3, 'Area Name', 'unclosed-quote'],
    ],
    ['a repeated header', file(hartlepool, header, middlesbrough), [3, null, 'header-repeated']],
    ['more cells than names', file(hartlepool, `${middlesbrough},x`), [3, null, 'row-long']],
    ['a column twice', file(hartlepool).replace('Value note', 'Value'), [1, 'Value', 'column-twice']],
    [
      'a cell of more than 64 kB',
      file(hartlepool, middlesbrough + 'x'.repeat(65_537)),
      [3, 'Value note', 'cell-too-long'],
    ],
    [
      'a word for a number',
      file(hartlepool, middlesbrough.replace(',50,', ',many,')),
      [3, 'Value', 'not-a-number'],
    ],
    [
      'an infinite number',
      file(middlesbrough.replace(',1000,', ',1e999,')),
      [2, 'Denominator', 'not-a-number'],
    ],
    [
      'limits exchanged',
      file(middlesbrough.replace('40,60', '60,40')),
      [2, 'Lower CI 95.0 limit', 'limits-out-of-order'],
    ],
    [
      'a negative count',
      file(middlesbrough.replace(',50,40,60,5,', ',,,,-5,')),
      [2, 'Count', 'count-negative'],
    ],
    [
      'a denominator of zero',
      file(middlesbrough.replace(',1000,', ',0,')),
      [2, 'Denominator', 'denominator-not-positive'],
    ],
    [
      'a value that its count does not give',
      file(middlesbrough.replace(',5,', ',6,')),
      [2, 'Value', 'value-disagrees'],
    ],
    [
      'a word for a code',
      file(middlesbrough.replace('E06000002', 'Leeds')),
      [2, 'Area Code', 'area-code-malformed'],
    ],
    [
      'a code that never existed',
      file(middlesbrough.replace('E06000002', 'E06999999')),
      [2, 'Area Code', 'area-code-unknown'],
    ],
    ['a blank code', file(middlesbrough.replace('E06000002', '')), [2, 'Area Code', 'area-code-blank']],
    ['no period', file(middlesbrough.replace('2022/23', 'soon')), [2, 'Time period', 'period-unreadable']],
    ['an unknown sex', file(middlesbrough.replace('Persons', 'Mail')), [2, 'Sex', 'sex-unknown']],
    ['a blank age', file(middlesbrough.replace('<15 yrs', '')), [2, 'Age', 'age-blank']],
    [
      'half a category',
      file(middlesbrough.replace('yrs,,', 'yrs,IMD,')),
      [2, 'Category', 'category-incomplete'],
    ],
    [
      'two values for one figure',
      file(hartlepool, middlesbrough, hartlepool.replace(',5,', ',,')),
      [4, 'Count', 'two-values-for-one-key'],
    ],
  ])('%s', async (_, content, problem) => {
    const { reading, staging } = await readFile(Buffer.from(content, 'latin1'));
    expect(listProblems(reading)).toEqual([problem]);
    expect(reading).toMatchObject({ accepted: false, problemCount: 1 });
    expect(staging).not.toBe('finished');
  });

  it('a word for a number in row 4,000, among rows that are in order', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      hartlepool.replace('2022/23', String(1900 + (at % 100))).replace('<15', `<${1 + Math.floor(at / 100)}`),
    );
    rows[3999] = (rows[3999] ?? '').replace(',50,', ',n.a.,');
    const { reading } = await readFile(file(...rows));
    expect(reading).toMatchObject({
      rowsRead: 5000,
      problems: [{ line: 4001, column: 'Value', value: 'n.a.', rule: 'not-a-number', severity: 'error' }],
    });
  });

  it('and lists every problem of a file, by line', async () => {
    const rows = [
      middlesbrough.replace('E06000002', 'E06999999'),
      hartlepool,
      header,
      middlesbrough.replace('2022/23', '2022/29').replace('Persons', 'Mail'),
      middlesbrough.replace('Admissions', '"Admissions'),
      `${middlesbrough},,x`,
      hartlepool.replace(',50,', ',51,').replace(',5,', ',5.1,'),
    ];
    const { reading, staging } = await readFile(file(...rows));
    expect(listProblems(reading)).toEqual([
      [2, 'Area Code', 'area-code-unknown'],
      [4, null, 'header-repeated'],
      [5, 'Time period', 'period-unreadable'],
      [5, 'Sex', 'sex-unknown'],
      [6, 'Indicator Name', 'unclosed-quote'],
      [7, null, 'row-long'],
      [8, 'Value', 'two-values-for-one-key'],
    ]);
    expect(reading).toMatchObject({ layout: 'fingertips', rowsRead: 7, problemCount: 7 });
    expect(staging).toBe('abandoned');
  });

  it('says in each message what to do', async () => {
    const { reading } = await readFile(file(middlesbrough.replace('E06000002', 'E06999999')));
    expect(reading).toMatchObject({
      problems: [
        {
          message:
            'an area code that never existed: E06999999. Look the area up: codes that begin E06 to E10 and E12 are all known, with those no longer in use.',
        },
      ],
    });
  });

  it('a period or a day of release that cannot be read', async () => {
    const { reading } = await readFile(file(hartlepool), { period: 'soon', released: '2024-02-30' });
    expect(listProblems(reading)).toEqual([
      [null, null, 'released-unreadable'],
      [null, null, 'period-option-unreadable'],
    ]);
  });

  it('a day of release that is still to come, which would outrank every other', async () => {
    const given = { released: '2026-03-01', today: '2026-02-28' };
    const { reading } = await readFile(file(hartlepool), given);
    expect(listProblems(reading)).toEqual([[null, null, 'released-in-future']]);
  });
});

describe('readExtract throws', () => {
  it('what the source of the bytes throws, leaving the staging place to the caller', async () => {
    const writer = openMemoryStagingWriter();
    const chunks = async function* () {
      yield Buffer.from(file(hartlepool));
      throw new Error('connection lost');
    };
    const options = {
      layout: 'auto',
      policy: null,
      period: null,
      released: null,
      mapping: null,
      today: '2026-11-22',
      catalogue: smallCatalogue,
      held: heldInMemory(),
    } as const;
    const files = async function* () {
      yield { fileName: 'x.csv', chunks: chunks() };
    };
    const reading = readExtract(files(), { ...options, writer });
    await expect(reading).rejects.toThrow('connection lost');
    expect(writer.state()).toBe('open');
  });
});
