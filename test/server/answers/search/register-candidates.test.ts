import { expect, it } from 'vitest';
import { toRegisterCandidates } from '../../../../server/answers/search/register-candidates.ts';
import { westSussex } from '../../../support/answer-cases.ts';
import { partner, partnerEntries } from '../../../support/partner-cases.ts';

it('an organisation of a register is found once for its area, with its kind in the register’s own words', () => {
  const rows = partnerEntries(
    partner({ partnerType: 'Charity of drivers', organisation: 'Safe Drive', to: '2020-04-01' }),
    partner({ partnerType: 'Charity of drivers', organisation: 'safe drive', to: '2021-04-01' }),
  ).map((entry) => ({
    entry: { ...entry, kind: 'partner' as const, body: partner(entry.body), extract: 'made-up' },
    area: westSussex,
  }));
  const candidates = toRegisterCandidates(rows, [], (extract) => extract === 'made-up');
  expect(candidates.map((each) => each.toResult('2026-01-31'))).toEqual([
    {
      kind: 'body',
      id: 'Safe Drive E10000032',
      name: 'Safe Drive',
      detail: 'Partner of West Sussex, as a register names it: charity of drivers',
      note: 'to 31 March 2021',
      demonstration: true,
      address: '/partners/E10000032',
    },
  ]);
});
