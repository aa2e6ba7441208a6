import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../support/read-workbook.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
});

afterAll(() => service.close());

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const trend = '/api/v1/trends?indicator=90284&area=E10000032';

/** What the screen shows as tables of its own. */
const withShown = [
  trend,
  '/api/v1/profiles/E10000032',
  '/api/v1/area-trends?indicator=90284&area=E10000032',
  '/api/v1/comparisons?indicator=90284&areaType=utla',
  '/api/v1/overviews?area=E10000032',
  '/api/v1/partner-trends?indicator=90284&area=E10000032',
];

const others = [
  '/api/v1/health',
  '/api/v1/areas?q=west%20sus',
  '/api/v1/areas?q=nowhere%20at%20all',
  '/api/v1/areas/E10000032',
  '/api/v1/indicators',
  '/api/v1/indicators/90284',
  '/api/v1/cause-trends?area=E10000032',
  '/api/v1/causes?area=E10000032',
  '/api/v1/inequalities?indicator=90284&area=E10000032',
  '/api/v1/distributions?indicator=90284&parent=E12000008',
  '/api/v1/neighbours/E10000032',
  '/api/v1/partners?area=E10000032',
  '/api/v1/partner-areas',
  '/api/v1/arrangements?area=E10000032',
  '/api/v1/partner-questions?area=E10000032',
  '/api/v1/relationships?x=93700&y=90284',
  '/api/v1/responsibilities?area=E10000032',
  '/api/v1/search?q=NHS%20Commissioning%20Board',
  '/api/v1/bodies/nhs-england',
  '/api/v1/extracts',
  '/api/v1/layouts',
  '/api/v1/methods',
];

const asked = (path: string, format: string) => `${path}${path.includes('?') ? '&' : '?'}format=${format}`;
const bytesOf = async (path: string) => new Uint8Array(await (await service.ask(path)).arrayBuffer());

describe('an answer taken away as a workbook', () => {
  it.each(withShown)('has what the screen shows and all data behind it: %s', async (path) => {
    const { sheets } = readWorkbook(await bytesOf(asked(path, 'xlsx')));
    expect([...sheets.keys()]).toEqual(['Cover', 'Notes', 'Shown', 'Data']);
  });

  it.each([...withShown, ...others])(
    'has a marked-up table of data on every sheet but the cover: %s',
    async (path) => {
      const { sheets } = readWorkbook(await bytesOf(asked(path, 'xlsx')));
      for (const [name, { table, cells }] of sheets) {
        expect([name, table !== '']).toEqual([name, name !== 'Cover']);
        if (name !== 'Cover') expect([name, cells.has('A4')]).toEqual([name, true]);
      }
    },
  );

  it('comes by parameter or by header, named after what is inside', async () => {
    const byParameter = await service.ask(asked(trend, 'xlsx'));
    const byHeader = await service.ask(trend, { headers: { accept: workbook } });
    const name = 'injury-admissions_0-14_persons_west-sussex-vs-england_2021-22-to-2022-23.xlsx';
    for (const response of [byParameter, byHeader]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(workbook);
      expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${name}"`);
      expect(response.headers.get('content-encoding')).toBeNull();
    }
  });

  it('has a tag of its own, and is 304 while it holds', async () => {
    const tag = (await service.ask(asked(trend, 'xlsx'))).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect((await service.ask(asked(trend, 'zip'))).headers.get('etag')).not.toBe(tag);
    const again = await service.ask(asked(trend, 'xlsx'), { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });
});

describe('an answer taken away as a package', () => {
  it.each([...withShown, ...others])('says of every column what it means: %s', async (path) => {
    const response = await service.ask(asked(path, 'zip'));
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const { url, tableSchema } = JSON.parse(strFromU8(files['metadata.json'] ?? new Uint8Array()));
    expect(Object.keys(files)).toEqual([url, 'metadata.json', 'README.txt', 'CITATION.txt']);
    expect(strFromU8(files[url] ?? new Uint8Array())).toBe(
      await (await service.ask(asked(path, 'csv'))).text(),
    );
    const silent = tableSchema.columns.filter((column: Record<string, string>) => !column['dc:description']);
    expect(silent.map(({ name }: { name: string }) => name)).toEqual([]);
  });
});

it('an answer says how many rows its files will have', async () => {
  const { tables, series } = await (await service.ask(trend)).json();
  const points = series.flatMap((each: { points: unknown[] }) => each.points).length;
  expect(points).toBe(4);
  expect(tables).toEqual({ shown: 4, data: 4 });
  expect((await (await service.ask('/api/v1/indicators')).json()).tables).toMatchObject({ shown: null });
});
