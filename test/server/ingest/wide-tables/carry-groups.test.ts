import { describe, expect, it } from 'vitest';
import { carryGroups } from '../../../../server/ingest/wide-tables/carry-groups.ts';

const sex = /(?:^|\s)(?:male|female)$/i;

describe('carryGroups', () => {
  it.each([
    [
      'puts the heading of the first column before the parts beside it, past columns without a name',
      ['Single parent Male', '', 'Female', '', 'Single adult Male', 'Female'],
      ['Single parent Male', '', 'Single parent Female', '', 'Single adult Male', 'Single adult Female'],
    ],
    ['leaves a part alone that follows a whole heading', ['Couples', 'Female'], ['Couples', 'Female']],
    ['leaves headings alone that have no parts', ['Code', 'Name', 'Total'], ['Code', 'Name', 'Total']],
    ['leaves a part alone that has nothing before it', ['Male', 'Female'], ['Male', 'Female']],
  ])('%s', (_, header, carried) => {
    expect(carryGroups(header, sex)).toEqual(carried);
  });
});
