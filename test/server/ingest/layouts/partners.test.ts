import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';

const header =
  'area_code,organisation,organisation_code,partner_type,role,relation,theme,form,from,to,audiences,strategies,motivation,contact_role';

describe('the register of partners', () => {
  it('keeps each spell of a part of its own', async () => {
    const { reading, entries } = await readFile(
      [
        header,
        'E10000032,Sussex Police,,police,,member,roads,networking,2018-04-01,2020-04-01,,,,',
        'E10000032,Sussex Police,,police,,member,roads,collaborating,2020-04-01,,,,,',
      ].join('\n'),
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'partners', rowsAccepted: 2, entries: 2 });
    expect(entries.map(({ key }) => key)).toEqual([
      'E10000032|Sussex Police||member|roads|2018-04-01',
      'E10000032|Sussex Police||member|roads|2020-04-01',
    ]);
  });

  it('leaves unknown what a short register does not say', async () => {
    const { entries } = await readFile(
      'area_code,organisation,partner_type\nE10000032,Sussex Police,police\n',
      { layout: 'partners' },
    );
    expect(entries).toMatchObject([
      { kind: 'partner', body: { form: null, theme: null, audiences: [], to: null } },
    ]);
  });

  it('is demonstration data where a name says so', async () => {
    const read = (row: string) =>
      readFile(`area_code,organisation,partner_type\n${row}\n`, { layout: 'partners' });
    expect((await read('E10000032,Example Police (demonstration),police')).reading).toMatchObject({
      demonstration: true,
      publisher: 'Demonstration data, from no publisher',
      licence: 'Made up for demonstration, no licence',
      warnings: [],
    });
    expect((await read('E10000032,Sussex Police,police')).reading).toMatchObject({ demonstration: false });
  });
});
