import { describe, expect, it } from 'vitest';
import { glanceAtTable } from '../../../server/ingest/glance-at-table.ts';
import { olderExtract } from '../../support/small-extract.ts';

describe('glanceAtTable', () => {
  it('tells a known table by its beginning, though that is cut in the middle of a row', () => {
    const beginning = Buffer.from(`A title\n\n${olderExtract}`).subarray(0, 200);
    expect(glanceAtTable(beginning, 'a.csv')).toEqual({ layout: 'observations', table: null });
  });

  it('tells which of the tables of a layout it is', () => {
    const casualties =
      'collision_index,collision_year,collision_ref_no,vehicle_reference,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,age_band_of_casualty,casualty_severity\n2024131,2024,1,1,1,1,1,30,6,3\n';
    expect(glanceAtTable(Buffer.from(casualties), 'a.csv')).toEqual({
      layout: 'stats19',
      table: 'casualties',
    });
  });

  it.each(['', 'a,b\n1,2\n', 'PK\u0003\u0004'])('knows nothing of %j', (text) => {
    expect(glanceAtTable(Buffer.from(text), 'a.csv')).toBeNull();
  });
});
