import { type WorkingForm, workingForms } from '../../contract/partner-scales.ts';
import type { PartnerAnswer, WorkingSpell } from '../../contract/partners.ts';
import type { RegisterRow } from './find-register.ts';
import { toSpellAnswer } from './spell.ts';

/** How closely an organisation works with others, spell by spell in order of time, as its rows record it. */
export function findForms(rows: readonly RegisterRow<'partner'>[], day: string): WorkingSpell[] {
  return rows
    .flatMap(({ entry }) => {
      const form = workingForms.find((each) => each === entry.body.form);
      if (form === undefined) return [];
      const { theme, role } = entry.body;
      const { extract, line } = entry;
      return [{ form, theme, role, ...toSpellAnswer(entry.body, day), extract, line }];
    })
    .sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
}

/** The closest form in force; null where none is. */
export function closestForm(spells: PartnerAnswer['formHistory']): WorkingForm | null {
  const inForce = spells.filter(({ status }) => status === 'now').map(({ form }) => form);
  return workingForms.findLast((form) => inForce.includes(form)) ?? null;
}
