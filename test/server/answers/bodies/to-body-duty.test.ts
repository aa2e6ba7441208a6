import { describe, expect, it } from 'vitest';
import { toBodyDuty } from '../../../../server/answers/bodies/to-body-duty.ts';
import { duties } from '../../../support/answer-cases.ts';

const beside = { duties, organisation: null, today: '2026-01-31' };
const all = duties.map((duty) => toBodyDuty(duty, beside));

describe('a duty on the page of its body', () => {
  it('comes with who had it before and after at any of its ages', () => {
    // Primary care trusts commissioned at 0 to 4 and at 5 to 19; NHS England followed at 0 to 4, councils at 5 to 19.
    const following = all.map(({ name, ages, after }) => [name, ages, after.map((each) => each.name).join()]);
    expect(following.slice(0, 3)).toEqual([
      ['Primary care trust', 'Under 5 (0 to 4 years)', 'NHS England'],
      ['Primary care trust', '5 to 19 years', 'Local authority'],
      ['NHS England', 'Under 5 (0 to 4 years)', 'Local authority'],
    ]);
    expect(all[2]?.before.map(({ name }) => name)).toEqual(['Primary care trust']);
  });

  it('never follows a commission with a lead', () => {
    expect(all.at(-1)).toMatchObject({ relation: 'leads', ages: 'All ages', before: [], after: [] });
  });

  it('says when, until the last day', () => {
    expect(all[2]).toMatchObject({
      dates: '1 April 2013 to 30 September 2015',
      to: '2015-09-30',
      status: 'past',
    });
    expect(all.at(-1)).toMatchObject({ status: 'now', where: 'each county or unitary council' });
  });
});
