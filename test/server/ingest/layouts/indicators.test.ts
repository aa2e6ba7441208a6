import { describe, expect, it } from 'vitest';
import { countWarnings, readFile } from '../../../support/read-file-text.ts';

const header = 'indicator,name,unit,multiplier,value_type,polarity,definition';

describe('the table of indicators', () => {
  it('defines an indicator that only an extract named', async () => {
    const { entries } = await readFile(
      `${header}\nsmoke-alarms,Homes visited,visits,,count,high-is-good,Visits in the year.\n`,
    );
    expect(entries).toMatchObject([
      {
        kind: 'indicator',
        key: 'smoke-alarms',
        body: { multiplier: null, valueType: 'count', source: 'Not stated' },
      },
    ]);
  });

  it('leaves the definitions of the catalogue alone, by our id or a publisher’s', async () => {
    const row = 'Ours,per 10,10,crude-rate,low-is-good,Another.';
    const { reading, entries } = await readFile(
      `${header}\ninjury-admissions,${row}\n90284,${row}\nnew,${row}\n`,
    );
    expect(entries.map(({ key }) => key)).toEqual(['new']);
    expect(reading).toMatchObject({ rowsRead: 3, rowsAccepted: 1 });
    expect(countWarnings(reading)).toEqual({ 'indicator-in-catalogue': 2 });
  });
});
