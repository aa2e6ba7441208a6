import { afterAll, describe, expect, it } from 'vitest';
import { findRegister } from '../../../../server/answers/partners/find-register.ts';
import { extract, westSussex } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { partner, partnerEntries } from '../../../support/partner-cases.ts';

const { store, close } = await fillStore([
  {
    extract: extract('register'),
    observations: [],
    entries: partnerEntries(
      partner({ organisation: 'One' }),
      partner({ organisation: 'Two', area: 'E10000030' }),
    ),
  },
]);

afterAll(close);

describe('the rows of a register', () => {
  it('are those of the areas of the map, with the line on which each stands', async () => {
    const codes = new Map([['E10000032', westSussex]]);
    const rows = await findRegister('partner', codes, { store, version: 1 });
    expect(rows.map(({ entry, area }) => [entry.body.organisation, entry.line, area.name])).toEqual([
      ['One', 2, 'West Sussex'],
    ]);
    expect(await findRegister('partner', codes, { store, version: 0 })).toEqual([]);
  });
});
