import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isProven, printTrace } from '../../../scripts/trace/print-trace.ts';
import { readArguments } from '../../../scripts/trace/read-arguments.ts';
import { traceFigures } from '../../../scripts/trace/trace-figures.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { openTestService, type TestService } from '../../server/api/open-test-service.ts';
import { readGoldenInput } from '../../support/golden-inputs.ts';
import { newerExtract, olderExtract } from '../../support/small-extract.ts';

let service: TestService;
let folder: string;
let [older, newer, other] = ['', '', ''];

beforeAll(async () => {
  service = await openTestService();
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
  await service.bring(olderExtract, 'policy=published-open&fileName=older.csv&released=2024-01-31');
  await service.bring(newerExtract, 'policy=published-open&fileName=newer.csv&released=2025-01-31');
  [older, newer, other] = ['older.csv', 'newer.csv', 'other.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(older, olderExtract);
  writeFileSync(newer, newerExtract);
  writeFileSync(other, newerExtract.replace('960', '961'));
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const trend = '/api/v1/trends?indicator=90284&area=E10000032';

const trace = (given: readonly string[], ask = service.ask) =>
  traceFigures(readArguments(given), (path) => ask(path), {
    catalogue: loadCatalogue(),
    today: '2025-06-01',
  });

describe('tracing the figures of an answer', () => {
  it('names the extract of each: file, hash, release, who brought it', async () => {
    const { extracts, figures } = await trace([trend]);
    expect(extracts).toMatchObject([
      { fileName: 'newer.csv', released: '2025-01-31', receivedBy: 'administrator' },
    ]);
    expect(extracts[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(figures.map(({ area, period, value, verdict }) => [area, period, value, verdict])).toEqual([
      ['E10000032', '2021/22', 100, 'no-file'],
      ['E10000032', '2022/23', 96, 'no-file'],
      ['E10000032', '2023/24', 87, 'no-file'],
      ['E92000001', '2021/22', 90, 'no-file'],
      ['E92000001', '2022/23', 81, 'no-file'],
    ]);
    expect(figures[0]?.lineWhy).toBe('lines are not kept: supply the file to find it');
  });

  it('finds each in the file by its line, and works out the limits anew that the file does not have', async () => {
    const found = await trace([trend, '--file', newer]);
    // The header is line 1; E10000032 stands on lines 4 to 6, England on 2 and 3.
    expect(found.figures.map(({ line, verdict }) => [line, verdict])).toEqual([
      [4, 'equal'],
      [5, 'equal'],
      [6, 'equal'],
      [2, 'equal'],
      [3, 'equal'],
    ]);
    expect(found.figures[1]?.made).toBe(
      'limits (and a value that was not published) worked out from 960 / 100000 × 10000 by byar',
    );
    expect(isProven(found)).toBe(true);
    expect(printTrace(found)).toContain('5 figures: 5 equal');
  });

  it('goes by the version that a permanent address names, and by the picture or page that shows the answer', async () => {
    const addresses = [
      `${trend}&asAt=1`,
      '/api/v1/charts/trend.svg?indicator=90284&area=E10000032&asAt=1&width=120&scale=data',
      'http://127.0.0.1:1/trends?indicator=90284&area=E10000032&asAt=1&view=table&format=csv',
      '/api/v1/profiles/E10000032?asAt=1',
    ];
    for (const address of addresses) {
      const found = await trace([address, '--area', 'E10000032', '--period', '2022/23', '--file', older]);
      expect(found.figures.map(({ value, line, verdict }) => [value, line, verdict])).toEqual([
        [95, 5, 'equal'],
      ]);
    }
  });

  it('says where an answer is not what the file says', async () => {
    const lying: TestService['ask'] = async (path) => {
      const response = await service.ask(path);
      return path.startsWith('/api/v1/trends')
        ? new Response((await response.text()).replace('"value":96,', '"value":69,'))
        : response;
    };
    const found = await trace([trend, '--file', newer], lying);
    expect(found.figures[1]).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'value', answered: 69, again: 96 }],
    });
    expect(isProven(found)).toBe(false);
    expect(printTrace(found)).toContain('value: answered 69, by the file 96');
  });

  it('does not take a file for the one that it is nearly', async () => {
    const found = await trace([trend, '--file', other]);
    expect(found.strangers.map(({ file }) => file)).toEqual([other]);
    expect(found.figures.every(({ verdict }) => verdict === 'no-file')).toBe(true);
    expect(isProven(found)).toBe(false);
  });

  it('compares hidden numbers of admissions without a word of lines or how many there are', async () => {
    const text = String(readGoldenInput('admissions-masking').files[0]?.[1]);
    const brought = await service.bring(text, 'layout=admissions');
    expect(brought.status).toBe(201);
    const file = join(folder, 'admissions.csv');
    writeFileSync(file, text);
    const { extracts } = await (await service.ask('/api/v1/extracts')).json();
    const masked = extracts.find(({ layout }: { layout: string }) => layout === 'admissions');
    expect(masked.rowsRead).toBeNull();
    const found = await trace([
      '/api/v1/trends?indicator=injury-admissions&age=0-4&area=E06000001',
      '--file',
      file,
    ]);
    const ofAdmissions = found.figures.filter(({ extract }) => extract === masked.id);
    expect(ofAdmissions.length).toBeGreaterThan(0);
    expect(new Set(ofAdmissions.map(({ verdict }) => verdict))).toEqual(new Set(['equal']));
    expect(ofAdmissions.every(({ line }) => line === null)).toBe(true);
    expect(printTrace(found)).not.toMatch(/\bline \d/);
  });

  it('traces the causes of admissions, each by its own line', async () => {
    const causes = [
      'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note',
      'injury-admissions,E10000032,2022/23,persons,0-4,Cause (first external cause),Falls,40,,,80,20000,',
      'injury-admissions,E10000032,2023/24,persons,0-4,Cause (first external cause),Falls,30,,,60,20000,',
      'injury-admissions,E10000032,2023/24,persons,0-4,Cause (first external cause),Accidental poisoning,10,,,20,20000,',
      'injury-admissions,E10000032,2023/24,persons,0-4,Nights in hospital,Zero nights,25,,,50,20000,',
      'injury-admissions,E10000032,2023/24,persons,0-4,Nights in hospital,One night or more,15,,,30,20000,',
    ];
    const file = join(folder, 'causes.csv');
    writeFileSync(file, `${causes.join('\n')}\n`);
    const brought = await service.bring(
      readFileSync(file, 'utf8'),
      'policy=published-open&layout=observations',
    );
    expect(brought.status).toBe(201);
    const traced = async (address: string) =>
      (await trace([`${address}?area=E10000032&age=0-4&period=2023/24`, '--file', file])).figures.map(
        ({ category, period, value, line, verdict }) => [category, period, value, line, verdict],
      );
    const falls = 'Cause (first external cause): Falls';
    const poisoning = 'Cause (first external cause): Accidental poisoning';
    expect(await traced('/api/v1/charts/causes.svg')).toEqual([
      [falls, '2023/24', 30, 3, 'equal'],
      [poisoning, '2023/24', 10, 4, 'equal'],
    ]);
    expect(await traced('/api/v1/cause-trends')).toEqual([
      [falls, '2022/23', 40, 2, 'equal'],
      [falls, '2023/24', 30, 3, 'equal'],
      [poisoning, '2023/24', 10, 4, 'equal'],
    ]);
  });

  it.each([
    [
      ['/api/v1/overviews?area=E10000032'],
      'cannot be traced: /api/v1/overviews; give an answer, page or picture of trends',
    ],
    [[trend, '--period', '1999/00'], 'no figure to trace'],
    [['/api/v1/trends?indicator=90284&area=E10000099'], 'not answered (404)'],
    [[], 'address missing'],
    [['trend'], 'no address: trend'],
  ])('says what is wrong with %j', async (given, message) => {
    await expect((async () => trace(given))()).rejects.toThrow(message);
  });
});
