import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallRow, smallExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

/** Two releases of the same years: in the later one each figure of West Sussex is another, and a year has come. */
const england: readonly SmallRow[] = [
  ['E92000001', '2021/22', 90, 90_000, 10_000_000],
  ['E92000001', '2022/23', 80, 80_000, 10_000_000],
];
const firstRelease = smallExtract([
  ...england,
  ['E10000032', '2021/22', 100, 1_000, 100_000],
  ['E10000032', '2022/23', 95, 950, 100_000],
]);
const secondRelease = smallExtract([
  ...england,
  ['E10000032', '2021/22', 111, 1_110, 100_000],
  ['E10000032', '2022/23', 77, 770, 100_000],
  ['E10000032', '2023/24', 66, 660, 100_000],
]);

const asked = 'indicator=injury-admissions&area=E10000032';

/** What people embed, link to or put on file. */
const addresses = [
  `/api/v1/trends?${asked}`,
  `/api/v1/trends?${asked}&format=csv`,
  `/api/v1/trends?${asked}&format=xlsx`,
  `/api/v1/trends?${asked}&format=zip`,
  `/api/v1/trends?${asked}&format=shown`,
  `/api/v1/charts/trend.svg?${asked}`,
  `/api/v1/charts/trend.png?${asked}&width=80&dpi=72`,
  '/api/v1/comparisons?indicator=injury-admissions&areaType=utla&format=csv',
  '/api/v1/charts/comparison.svg?indicator=injury-admissions&areaType=utla',
  '/api/v1/charts/profile.svg?area=E10000032',
  '/api/v1/overviews?area=E10000032&format=csv',
  '/api/v1/charts/area-trends.svg?indicator=injury-admissions&area=E10000032',
  '/api/v1/reports/injury-chapter.docx?area=E10000032',
];

type Held = Map<string, Buffer>;

let service: TestService;
let first: Held;
let second: string;

const permanent = (address: string) => `${address}&asAt=1`;
const bytesOf = async (address: string) => Buffer.from(await (await service.ask(address)).arrayBuffer());
/** Reads each from a service that has made none of it before. */
const readAll = async (of: (address: string) => string): Promise<Held> => {
  service.restart();
  const read: Held = new Map();
  for (const address of addresses) read.set(address, await bytesOf(of(address)));
  return read;
};
const differing = (one: Held, other: Held) =>
  addresses.filter((address) => !one.get(address)?.equals(other.get(address) ?? Buffer.alloc(0)));
const valuesOf = async (address: string): Promise<number[]> =>
  (await (await service.ask(address)).json()).series[0].points.map(({ value }: { value: number }) => value);

beforeAll(async () => {
  service = await openTestService();
  await service.bring(firstRelease, 'policy=published-open&released=2024-02-01');
  first = await readAll(permanent);
});

afterAll(() => service.close());

describe('an address with the store version', () => {
  it('gives what the address without it gives, as long as nothing newer is held', async () => {
    expect((await service.ask(permanent(addresses[0] ?? ''))).status).toBe(200);
    const now = await readAll((address) => address);
    const texts = addresses.filter((address) => /csv|shown|svg/.test(address));
    for (const address of texts) {
      expect(now.get(address)?.toString()).toBe(first.get(address)?.toString());
    }
    expect(await valuesOf(permanent(`/api/v1/trends?${asked}`))).toEqual([100, 95]);
  });

  it('gives the same to the byte after a newer release, which the address without it gives', async () => {
    const brought = await service.bring(secondRelease, 'policy=published-open&released=2025-02-01');
    second = (await brought.json()).id;
    expect(differing(await readAll(permanent), first)).toEqual([]);
    expect(await valuesOf(permanent(`/api/v1/trends?${asked}`))).toEqual([100, 95]);
    expect(await valuesOf(`/api/v1/trends?${asked}`)).toEqual([111, 77, 66]);
    expect(differing(await readAll((address) => address), first)).toEqual(addresses);
  });

  it('gives the same to the byte after the newer release is withdrawn, and may be kept by others meanwhile', async () => {
    expect((await service.withdraw(second)).status).toBe(200);
    expect(differing(await readAll(permanent), first)).toEqual([]);
    expect(await valuesOf(`/api/v1/trends?${asked}`)).toEqual([100, 95]);
    // The withdrawn figures stay at the version at which they were shown.
    expect(await valuesOf(`/api/v1/trends?${asked}&asAt=2`)).toEqual([111, 77, 66]);
    const response = await service.ask(permanent(addresses[1] ?? ''));
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});
