import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';

describe('look-ups of areas', () => {
  it('gives each area the next wider one of its nest as parent, never a combined authority', async () => {
    const { entries } = await readFile(
      'LAD23CD,LAD23NM,CAUTH23CD,CAUTH23NM,RGN23CD,RGN23NM\nE06000001,Hartlepool,E47000006,Tees Valley,E12000001,North East\n',
    );
    expect(entries.map(({ body }) => body)).toMatchObject([
      { code: 'E06000001', types: ['ltla'], parent: 'E12000001' },
      { code: 'E12000001', types: ['region'], parent: null },
      { code: 'E47000006', types: ['other'], parent: null },
    ]);
  });

  it('is both a lower-tier and an upper-tier authority where one code stands in both columns', async () => {
    const { reading, entries } = await readFile(
      'LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE06000043,Brighton and Hove,E06000043,Brighton and Hove\n',
    );
    expect(entries).toMatchObject([{ key: 'E06000043', body: { types: ['ltla', 'utla'], parent: null } }]);
    expect(reading).toMatchObject({ released: '2023-12-31', releasedStated: false });
  });
});
