import { describe, expect, it } from 'vitest';
import {
  formsAlternativeText,
  formsHeadline,
  formsSubtitle,
  partnersWithForms,
} from '../../../server/contract/partner-form-words.ts';
import { aPartner, aSpell } from '../../support/partner-answers.ts';

const moved = aPartner({
  key: 'moved',
  form: 'integrating',
  formHistory: [aSpell({ form: 'networking' }), aSpell({ form: 'integrating' })],
});
const loosened = aPartner({
  key: 'loosened',
  form: null,
  formHistory: [aSpell({ form: 'networking' }), aSpell({ form: 'collaborating', status: 'past' })],
});
const told = (...partners: ReturnType<typeof aPartner>[]) => ({
  partners,
  area: { code: 'E10000032', name: 'West Sussex', type: 'utla' as const },
  asOf: '2026-01-31',
});

describe('the words of the timeline of forms of working', () => {
  it('say in at most ten words how many now work closer than at first', () => {
    const settled = aPartner({ form: 'networking', formHistory: [aSpell({ form: 'networking' })] });
    expect(formsHeadline(told(moved, settled, aPartner()))).toBe(
      '1 of 2 recorded partners works closer than at first',
    );
    expect(formsHeadline(told(moved, moved))).toBe('2 of 2 recorded partners work closer than at first');
    expect(formsHeadline(told(moved)).split(' ').length).toBeLessThanOrEqual(10);
    expect(formsHeadline(told(aPartner()))).toBe('No forms of working are recorded');
  });

  it('count no partner whose last form has ended', () => {
    expect(formsHeadline(told(moved, loosened))).toBe('1 of 1 recorded partner works closer than at first');
    expect(formsHeadline(told(loosened))).toBe('No form of working is in force');
  });

  it('say what is shown, of where and until when, and describe it in at most 220 characters', () => {
    expect(formsSubtitle(told(moved))).toBe('Forms of working together in West Sussex, to 31 January 2026');
    expect(formsAlternativeText(told(moved)).length).toBeLessThanOrEqual(220);
    expect(formsAlternativeText(told())).toContain('no form of working is recorded');
  });

  it('are about the partners of whom a register says so', () => {
    expect(partnersWithForms({ partners: [moved, aPartner()] })).toEqual([moved]);
  });
});
