/** The timeline of forms of working in words, for screen and paper. */
import { formatDay } from './format-figure.ts';
import { closeness, formWords } from './partner-words.ts';
import type { PartnerAnswer, PartnersAnswer } from './partners.ts';

type Told = Pick<PartnersAnswer, 'partners' | 'area' | 'asOf'>;

/** The partners of which a register records a form of working. */
export const partnersWithForms = ({ partners }: Pick<PartnersAnswer, 'partners'>): PartnerAnswer[] =>
  partners.filter(({ formHistory }) => formHistory.length > 0);

/** "3 of 5 recorded partners work closer than at first", of those still at work; in at most ten words. */
export function formsHeadline(answer: Told): string {
  const recorded = partnersWithForms(answer);
  if (recorded.length === 0) return 'No forms of working are recorded';
  const atWork = recorded.filter(({ form }) => form !== null);
  if (atWork.length === 0) return 'No form of working is in force';
  const closer = atWork.filter(isCloserNow).length;
  const partners = atWork.length === 1 ? '1 recorded partner' : `${atWork.length} recorded partners`;
  return `${closer} of ${partners} ${closer === 1 ? 'works' : 'work'} closer than at first`;
}

/** What is shown, of which area and when. */
export const formsSubtitle = ({ area, asOf }: Told): string =>
  `Forms of working together in ${area.name}, to ${formatDay(asOf)}`;

/** What the picture shows, in at most 220 characters. */
export function formsAlternativeText(answer: Told): string {
  const moving = partnersWithForms(answer);
  if (moving.length === 0) return 'Empty timeline: no form of working is recorded.';
  return `Forms of working of ${moving.length} ${moving.length === 1 ? 'partner' : 'partners'} by year: taller bars are closer forms, from ${formWords('networking').toLowerCase()} to ${formWords('integrating').toLowerCase()}.`;
}

/** Whether the form in force is closer than the first on record. */
function isCloserNow({ form, formHistory }: PartnerAnswer): boolean {
  const first = formHistory[0]?.form;
  return form !== null && first !== undefined && closeness(form) > closeness(first);
}
