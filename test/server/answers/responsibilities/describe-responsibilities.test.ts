import { describe, expect, it } from 'vitest';
import {
  describeTheme,
  describeToday,
  lasts,
} from '../../../../server/answers/responsibilities/describe-responsibilities.ts';
import type { Responsibility } from '../../../../server/contract/responsibilities.ts';

const commission: Responsibility = {
  relation: 'commissions',
  ages: 'Under 5 (0 to 4 years)',
  ageFrom: 0,
  ageTo: 4,
  body: 'nhs-england',
  name: 'NHS England',
  otherNames: [],
  from: '2013-04-01',
  to: '2015-09-30',
  dates: '1 April 2013 to 30 September 2015',
  holder: null,
  where: 'one body for all of England',
  source: 'law',
};
const council: Responsibility = {
  ...commission,
  body: 'local-authority',
  name: 'Council',
  from: '2015-10-01',
  to: null,
  dates: 'from 1 October 2015',
  holder: { code: 'E10000032', name: 'West Sussex', type: 'utla' },
  where: 'the county, West Sussex',
};
const lead: Responsibility = { ...council, relation: 'leads', ages: 'All ages', ageFrom: null, ageTo: null };
const injury = { name: 'Injury', commissions: [commission, council], leads: [lead] };
const roads = {
  name: 'Roads',
  commissions: [],
  leads: [{ ...lead, name: 'Highway authority', from: null, dates: 'throughout' }],
};
const poverty = {
  name: 'Child poverty',
  commissions: [],
  leads: [{ ...lead, body: 'none', name: 'No statutory lead', holder: null }],
};

describe('responsibilities in plain words', () => {
  it('give each age piece its bodies in turn, and what is not recorded', () => {
    expect(describeTheme(injury)).toBe(
      'Injury. Public health services for children have been commissioned by age. Under 5 (0 to 4 years): NHS England, 1 April 2013 to 30 September 2015; Council: the county, West Sussex, from 1 October 2015. Led by Council: the county, West Sussex, from 1 October 2015. No lead is recorded before 1 October 2015.',
    );
  });

  it('name no commissioner for roads', () => {
    expect(describeTheme(roads)).toBe(
      'Roads. Nobody commissions by age: this outcome has a lead, no commissioner. Led by Highway authority: the county, West Sussex, throughout.',
    );
  });

  it('say who it is on a day', () => {
    expect(describeToday([injury, roads, poverty], '2026-01-31')).toBe(
      'On 31 January 2026: for injury, services are commissioned by Council: the county, West Sussex; the outcome is led by Council: the county, West Sussex. For roads, the outcome is led by Highway authority: the county, West Sussex. For child poverty, no statutory lead.',
    );
    expect(describeToday([], '2026-01-31')).toBe('');
  });

  it('last from the first day to the last', () => {
    const days = ['2013-03-31', '2013-04-01', '2015-09-30', '2015-10-01'];
    expect(days.map((day) => lasts(commission, day))).toEqual([false, true, true, false]);
  });

  it('without a lead say so', () => {
    expect(describeTheme({ ...roads, leads: [] })).toContain('No lead is recorded.');
  });
});
