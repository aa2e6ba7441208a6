import {
  formsAlternativeText,
  formsHeadline,
  formsSubtitle,
  partnersWithForms,
} from '../../contract/partner-form-words.ts';
import { formWords } from '../../contract/partner-words.ts';
import type { PartnerAnswer, PartnersAnswer } from '../../contract/partners.ts';
import { partnersTold } from './partners-told.ts';
import { said, type Told } from './told.ts';

/** How closely the partners of an area work together: those of each form, as registers record it. */
export function partnerFormsTold(answer: PartnersAnswer): Told {
  const { why } = answer;
  return {
    ...partnersTold(answer),
    heading: formsHeadline(answer),
    subtitle: formsSubtitle(answer),
    findings: why === null ? said(...formsOf(partnersWithForms(answer))) : [],
    alternativeText: formsAlternativeText(answer),
  };
}

/** "Collaborating (3 of 4): Example Family Hub; Example Housing Team." */
function formsOf(partners: readonly PartnerAnswer[]): string[] {
  const byForm = new Map<string, string[]>();
  for (const { form, name } of partners) {
    if (form === null) continue;
    byForm.set(formWords(form), [...(byForm.get(formWords(form)) ?? []), name]);
  }
  return [...byForm].map(([form, names]) => `${form}: ${names.join('; ')}.`);
}
