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
      {
        area: 'E06000001',
        kind: 'combined-authority',
        within: [{ code: 'E47000006', smallAreas: null }],
      },
    ]);
  });

  it('is both a lower-tier and an upper-tier authority where one code stands in both columns', async () => {
    const { reading, entries } = await readFile(
      'LTLA23CD,LTLA23NM,UTLA23CD,UTLA23NM\nE06000043,Brighton and Hove,E06000043,Brighton and Hove\n',
    );
    expect(entries).toMatchObject([{ key: 'E06000043', body: { types: ['ltla', 'utla'], parent: null } }]);
    expect(reading).toMatchObject({ released: '2023-12-31', releasedStated: false });
  });

  it('takes a police force whose councils have different fire authorities', async () => {
    const { reading, entries } = await readFile(
      'LAD23CD,LAD23NM,PFA23CD,PFA23NM,FRA23CD,FRA23NM\nW06000015,Cardiff,W15000003,South Wales,W25000003,South Wales\nW06000011,Swansea,W15000003,South Wales,W25000001,Mid and West Wales\n',
    );
    expect(reading).toMatchObject({ accepted: true });
    expect(entries.filter(({ kind }) => kind === 'membership').map(({ key }) => key)).toEqual([
      'W06000015|police-force-area',
      'W06000015|fire-and-rescue-authority',
      'W06000011|police-force-area',
      'W06000011|fire-and-rescue-authority',
    ]);
  });

  it('says of a council divided between two boards how many of its small areas lie in each', async () => {
    const { entries } = await readFile(
      'LSOA21CD,LSOA21NM,ICB23CD,ICB23NM,LAD23CD,LAD23NM\nE01000001,A,E54000064,Sussex,E06000043,Brighton and Hove\nE01000002,B,E54000064,Sussex,E06000043,Brighton and Hove\nE01000003,C,E54000052,Surrey Heartlands,E06000043,Brighton and Hove\n',
    );
    expect(entries.find(({ kind }) => kind === 'membership')).toMatchObject({
      key: 'E06000043|integrated-care-board',
      line: 2,
      body: {
        within: [
          { code: 'E54000052', smallAreas: 1 },
          { code: 'E54000064', smallAreas: 2 },
        ],
      },
    });
  });
});
