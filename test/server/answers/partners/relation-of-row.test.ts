import { describe, expect, it } from 'vitest';
import { relationOfRow } from '../../../../server/answers/partners/relation-of-row.ts';
import { partnerRow } from '../../../support/partner-cases.ts';

const day = '2026-01-31';

describe('a row of a register', () => {
  it.each([
    ['leads', 'leads'],
    ['Lead', 'leads'],
    ['commissions', 'commissions'],
    ['commissioner', 'commissions'],
    ['delivers', 'influences'],
    [null, 'influences'],
  ] as const)('that says %s is read as %s', (given, expected) => {
    expect(relationOfRow(partnerRow({ theme: 'roads', relation: given }), day)?.relation).toBe(expected);
  });

  it('keeps the words of the register, its form, its dates and its line', () => {
    const row = partnerRow(
      {
        theme: 'injury',
        relation: 'delivers',
        role: 'home visits',
        form: 'collaborating',
        from: '2019-04-01',
        to: '2021-04-01',
      },
      7,
    );
    expect(relationOfRow(row, day)).toMatchObject({
      words: 'delivers: home visits',
      form: 'collaborating',
      from: '2019-04-01',
      to: '2021-03-31',
      status: 'past',
      source: 'Register of partners, line 7',
      line: 7,
    });
  });

  it('without an outcome is no relation to one', () => {
    expect(relationOfRow(partnerRow(), day)).toBeNull();
  });
});
