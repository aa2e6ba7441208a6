import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShownAnswer, shownAnswerSchema } from '../../../server/contract/shown.ts';
import { readWorkbook } from '../../support/read-workbook.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
});

afterAll(() => service.close());

const askFor = (path: string, format: string) =>
  service.ask(`${path}${path.includes('?') ? '&' : '?'}format=${format}`);

async function askShown(path: string): Promise<ShownAnswer> {
  return shownAnswerSchema.parse(await (await askFor(path, 'shown')).json());
}

const trend = '/api/v1/trends?indicator=90284&area=E10000032';

describe('an answer as the screen shows it', () => {
  it('has a media type of its own, and is JSON to be read, not a file to be saved', async () => {
    const response = await askFor(trend, 'shown');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/vnd.injury-outcomes.shown+json');
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it.each([
    trend,
    '/api/v1/profiles/E10000032',
    '/api/v1/area-trends?indicator=90284&area=E10000032',
    '/api/v1/comparisons?indicator=90284&areaType=utla',
    '/api/v1/overviews?area=E10000032',
    '/api/v1/partner-trends?indicator=90284&area=E10000032',
  ])('has the very cells of the sheet "Shown" of the workbook: %s', async (path) => {
    const [table, ...others] = (await askShown(path)).tables;
    expect(others).toEqual([]);
    const bytes = new Uint8Array(await (await askFor(path, 'xlsx')).arrayBuffer());
    const cells = readWorkbook(bytes).sheets.get('Shown')?.cells;
    const given = [table?.columns.map(({ heading }) => heading) ?? [], ...(table?.rows ?? [])];
    expect(given.length).toBeGreaterThan(1);
    given.forEach((row, down) => {
      row.forEach((cell, at) => {
        const place = `${String.fromCharCode(65 + at)}${3 + down}`;
        // An empty text is an empty cell.
        expect([place, cells?.get(place) ?? '']).toEqual([place, cell ?? '']);
      });
    });
  });

  it('has the figures of the trend, by the rows that were brought', async () => {
    const { tables, sources, held, subtitle } = await askShown(trend);
    // 1,000 and 950 of 100,000 are 100 and 95 per 10,000; of England 90,000 and 80,000 of 10,000,000 are 90 and 80.
    expect(tables[0]?.rows.map(([area, period, value]) => [area, period, value])).toEqual([
      ['West Sussex', '2021/22', 100],
      ['West Sussex', '2022/23', 95],
      ['England', '2021/22', 90],
      ['England', '2022/23', 80],
    ]);
    expect(sources).toHaveLength(1);
    expect(held).toContain('store version 1');
    expect(subtitle).toContain('West Sussex');
  });

  it.each([
    '/api/v1/neighbours/E10000032',
    '/api/v1/partners?area=E10000032',
    '/api/v1/arrangements?area=E10000032',
    '/api/v1/partner-questions?area=E10000032',
    '/api/v1/extracts',
  ])(
    'has as many rows as the answer says that the screen shows, else those of the CSV file: %s',
    async (path) => {
      const { tables } = await askShown(path);
      const { tables: counted } = await (await service.ask(path)).json();
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      expect(rows).toBe(counted.shown || counted.data);
    },
  );
});
