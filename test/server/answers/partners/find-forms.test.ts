import { describe, expect, it } from 'vitest';
import { closestForm, findForms } from '../../../../server/answers/partners/find-forms.ts';
import { partnerRow } from '../../../support/partner-cases.ts';

const day = '2026-01-31';

describe('the forms of working together', () => {
  it('stand in order of time, whatever the order of the rows', () => {
    const spells = findForms(
      [
        partnerRow({ form: 'collaborating', from: '2022-01-01' }, 2),
        partnerRow({ form: 'networking', from: '2018-01-01', to: '2022-01-01' }, 3),
        partnerRow({}, 4),
      ],
      day,
    );
    expect(spells.map(({ form, to, status }) => [form, to, status])).toEqual([
      ['networking', '2021-12-31', 'past'],
      ['collaborating', null, 'now'],
    ]);
    expect(closestForm(spells)).toBe('collaborating');
  });

  it('have the closest of those in force, and none where all have ended', () => {
    const now = findForms([partnerRow({ form: 'co-operating' }), partnerRow({ form: 'networking' })], day);
    expect(closestForm(now)).toBe('co-operating');
    expect(closestForm(findForms([partnerRow({ form: 'integrating', to: '2020-01-01' })], day))).toBeNull();
  });
});
