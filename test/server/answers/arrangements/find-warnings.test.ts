import { describe, expect, it } from 'vitest';
import { findWarnings } from '../../../../server/answers/arrangements/find-warnings.ts';
import { arrangement, arrangementRow } from '../../../support/partner-cases.ts';

const told = {
  ...arrangement(),
  kinds: ['pooled fund'],
  members: ['West Sussex County Council', 'NHS Sussex ICB'],
  years: [],
};
const warningsOf = (changes: object, ...rows: ReturnType<typeof arrangementRow>[]) =>
  findWarnings({ ...told, ...changes }, rows);

describe('the warnings of an arrangement', () => {
  it('are none for a council and an integrated care board with an agreement and a host', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it('name a member that the Act does not allow', () => {
    expect(warningsOf({ members: [...told.members, 'Sussex Police'] })).toEqual([
      'member that is not by its name an NHS body or a council: Sussex Police; the Act allows only these, so check who signed the agreement',
    ]);
  });

  it('name a contributor that is no member', () => {
    const contributions = [{ partner: 'Kent County Council', pounds: 1, share: 100, line: 2 }];
    const years = [{ year: '2023/24', contributions, total: 1, isComplete: true }];
    expect(warningsOf({ years })).toEqual([
      'contribution of a body that is not among the members: Kent County Council',
    ]);
  });

  it('say what is missing', () => {
    expect(warningsOf({ agreementDate: null, host: null, members: [] })).toEqual([
      'no date of agreement given: the arrangement needs a written agreement',
      'no host given for the pooled fund',
      'no members given, so that nobody can tell whether the Act allows them',
    ]);
    expect(warningsOf({ host: null, kinds: ['integrated provision'] })).toEqual([]);
  });

  it('say in what the rows differ', () => {
    const rows = [arrangementRow({ host: 'A Council' }), arrangementRow({ host: 'B Council' })];
    expect(warningsOf({}, ...rows)).toEqual([
      'rows differ in host: A Council, B Council; the first is shown',
    ]);
  });
});
