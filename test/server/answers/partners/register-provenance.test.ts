import { afterAll, describe, expect, it } from 'vitest';
import { findRegisterProvenance } from '../../../../server/answers/partners/register-provenance.ts';
import { extract } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { partner, partnerEntries, partnerRow } from '../../../support/partner-cases.ts';

const { store, close } = await fillStore([
  { extract: extract('register'), observations: [], entries: partnerEntries(partner()) },
  { extract: extract('another'), observations: [], entries: [] },
]);

afterAll(close);

describe('where the rows of a register came from', () => {
  it('is each extract that gave one of them, and no other', async () => {
    const provenance = await findRegisterProvenance([partnerRow()], { store, version: 2 });
    expect(provenance.map(({ fileName }) => fileName)).toEqual(['register.csv']);
  });
});
