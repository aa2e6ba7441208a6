import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { countWarnings, readFile } from '../../../support/read-file-text.ts';
import { type SmallRow, smallExtract } from '../../../support/small-extract.ts';

/** Values are count / 10,000 x 10,000, the count itself. */
const row = (area: string, count: number, period = '2022/23'): SmallRow => [
  area,
  period,
  count,
  count,
  10_000,
];

async function warnedOf(rows: readonly SmallRow[], policy = 'published-open' as const): Promise<number> {
  const { reading } = await readFile(smallExtract(rows), { policy, catalogue: loadCatalogue() });
  return countWarnings(reading)['small-counts-published'] ?? 0;
}

describe('small counts in a published file', () => {
  it('are counted from 1 to 7, in areas below national level', async () => {
    const counts = [0, 1, 7, 8, 40];
    const rows = counts.map((count, at) => row(`E0600000${at + 1}`, count));
    expect(await warnedOf([...rows, row('E92000001', 5)])).toBe(2);
  });

  it('are the rule of older releases: the publisher suppresses them since September 2018', async () => {
    expect(await warnedOf([row('E06000001', 3, '2016/17')])).toBe(0);
    expect(await warnedOf([row('E06000001', 3, '2018/19')])).toBe(1);
  });

  it('are no longer there where the extract is masked', async () => {
    const text = smallExtract([row('E06000001', 3)]);
    const { reading } = await readFile(text, {
      policy: 'nhs-suppress-1-7-round-5',
      catalogue: loadCatalogue(),
    });
    expect(countWarnings(reading)).toEqual({ 'masked-one-by-one': 1 });
  });
});
