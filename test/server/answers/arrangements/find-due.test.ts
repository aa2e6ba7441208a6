import { describe, expect, it } from 'vitest';
import { findDue } from '../../../../server/answers/arrangements/find-due.ts';

const none = { agreementDate: null, reviewDate: null, to: null };
const sentencesOf = (dates: Partial<typeof none> | Record<string, string>, day = '2026-01-31') =>
  findDue({ ...none, ...dates }, day).map(({ sentence }) => sentence);

describe('the dates of an arrangement', () => {
  it('say of a review in the past that it fell due, unless the register is out of date', () => {
    expect(sentencesOf({ agreementDate: '2022-07-01', reviewDate: '2025-07-01' })).toEqual([
      'Agreed on 1 July 2022.',
      'Review fell due, unless the register is out of date, on 1 July 2025.',
    ]);
  });

  it('say which are due within half a year and which later', () => {
    expect(findDue({ ...none, reviewDate: '2026-07-30' }, '2026-01-31')[0]?.state).toBe('soon');
    expect(findDue({ ...none, reviewDate: '2026-08-01' }, '2026-01-31')[0]?.state).toBe('later');
    expect(findDue({ ...none, reviewDate: '2026-01-31' }, '2026-01-31')[0]?.state).toBe('soon');
  });

  it('give the last day of one that ends, not the day after', () => {
    expect(sentencesOf({ to: '2027-04-01' })).toEqual(['Ends on 31 March 2027.']);
    expect(sentencesOf({ to: '2025-04-01', reviewDate: '2024-01-01' })).toEqual([
      'Was to be reviewed on 1 January 2024.',
      'Ended on 31 March 2025.',
    ]);
  });

  it('expect an agreement that is still to come', () => {
    expect(sentencesOf({ agreementDate: '2026-04-01' })).toEqual(['Agreement due on 1 April 2026.']);
  });
});
