import type { RefusalAnswer } from '../../../server/contract/extracts.ts';

const choiceRules: ReadonlyMap<string, string> = new Map([
  ['policy-not-chosen', 'Choose how small numbers are treated in the form, then bring it again.'],
  ['period-not-told', 'Give its period in the form, then bring it again.'],
  ['period-ambiguous', 'Give its period in the form, then bring it again.'],
  ['period-option-unreadable', 'Write the period in the form in another way, then bring it again.'],
  ['released-unreadable', 'Choose the day of release in the form again.'],
]);

/** What somebody whose files were refused can do on this page; null where only the files can be mended. */
export function nextStep({ problems, preview, mappings }: RefusalAnswer): string | null {
  if (preview !== null) {
    return mappings.length > 0
      ? 'Its columns were described before: choose below how it is to be read.'
      : 'If it is a table of figures, you can say below what its columns are.';
  }
  const step = problems.flatMap(({ rule }) => choiceRules.get(rule) ?? [])[0];
  return step ?? null;
}

/** Whether files were refused because one of the form's further choices is wanting or wrong. */
export const wantsChoices = ({ problems }: RefusalAnswer): boolean =>
  problems.some(({ rule }) => choiceRules.has(rule));
