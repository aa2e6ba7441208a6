import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { newDatabase } from '../../../support/postgres-server.ts';
import { type SmallRow, smallExtract } from '../../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from '../../api/open-test-service.ts';

const areas = [
  'E92000001',
  ...Array.from({ length: 20 }, (_, index) => `E06${String(index + 1).padStart(6, '0')}`),
];
const years = ['2017/18', '2018/19', '2019/20', '2020/21', '2021/22', '2022/23'];

/** A rate for every area and year, the same ones in each extract with other numbers. */
function extractOf(rate: number): string {
  return smallExtract(
    areas.flatMap((area) => years.map((year): SmallRow => [area, year, rate, rate * 10, 100_000])),
  );
}

/** Questions that take turns: trends of five areas, and comparisons of all. */
function questionNumber(turn: number): string {
  const five = Array.from(
    { length: 5 },
    (_, index) => `area=${areas[(turn * 3 + index * 4) % areas.length]}`,
  );
  const year = years[turn % years.length];
  return turn % 2 === 0
    ? `/api/v1/trends?indicator=90284&${[...new Set(five)].join('&')}`
    : `/api/v1/comparisons?indicator=90284&period=${year}`;
}

interface Told {
  /** When it was asked, in milliseconds. */
  readonly asked: number;
  readonly version: number;
  /** Extracts that its figures come from. */
  readonly extracts: readonly string[];
}

describe('two services on one database, asked all the time while an extract comes in', () => {
  let services: TestService[];

  beforeAll(async () => {
    const url = await newDatabase(inject('postgresUrl'));
    const open = () =>
      openTestService(maxUploadBytes, (folder) =>
        openPostgresStore({ url, stagingFolder: join(folder, 'staging') }),
      );
    services = [await open(), await open()];
  });
  afterAll(() => Promise.all(services.map((service) => service.close())));

  it('fail nobody, never mix two versions in an answer, and both tell the new one within a second', async () => {
    const [first, second] = services;
    if (!first || !second) throw new Error('no services');
    const older = await (
      await first.bring(extractOf(90), 'policy=published-open&released=2024-01-01')
    ).json();
    let acknowledged = Number.POSITIVE_INFINITY;
    const told: Told[] = [];
    const ask = async (service: TestService, from: number) => {
      let enough = false;
      for (let turn = from; !enough; turn += 1) {
        const asked = performance.now();
        const response = await service.ask(questionNumber(turn));
        expect(response.status).toBe(200);
        const text = await response.text();
        const extracts = [...new Set([...text.matchAll(/"extract":"(\w+)"/g)].map(([, id]) => id ?? ''))];
        told.push({ asked, version: JSON.parse(text).storeVersion, extracts });
        enough = asked > acknowledged + 1_500;
      }
    };
    const load = Promise.all([first, second, first, second].map((service, index) => ask(service, index * 7)));
    const brought = await first.bring(extractOf(80), 'policy=published-open&released=2025-01-01');
    acknowledged = performance.now();
    const newer = await brought.json();
    await load;
    expect([older.storeVersion, newer.storeVersion]).toEqual([1, 2]);
    const idOf = (version: number) => (version === 1 ? older.id : newer.id);
    expect(told.filter(({ version, extracts }) => extracts.join() !== idOf(version))).toEqual([]);
    expect(told.filter(({ version, asked }) => version === 1 && asked > acknowledged + 1_000)).toEqual([]);
    expect(new Set(told.map(({ version }) => version))).toEqual(new Set([1, 2]));
  });
});
