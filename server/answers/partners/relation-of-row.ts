import { type PartnerRelationKind, workingForms } from '../../contract/partner-scales.ts';
import type { PartnerRelation } from '../../contract/partners.ts';
import type { RegisterRow } from './find-register.ts';
import { toSpellAnswer } from './spell.ts';

/** What a row of a register says that an organisation is to an outcome; null where it names no outcome. */
export function relationOfRow({ entry }: RegisterRow<'partner'>, day: string): PartnerRelation | null {
  const { theme, relation, role, form } = entry.body;
  if (theme === null) return null;
  return {
    theme,
    relation: readRelation(relation),
    words: [relation, role].filter((words) => words !== null).join(': ') || 'Partner, as the register says',
    ages: null,
    ...toSpellAnswer(entry.body, day),
    form: workingForms.find((each) => each === form) ?? null,
    evidence: 'register',
    source: `Register of partners, line ${entry.line}`,
    extract: entry.extract,
    line: entry.line,
  };
}

/** Registers write relations in their own words: "leads", "commissions", and anything else is an influence. */
function readRelation(words: string | null): PartnerRelationKind {
  if (/^(lead|leads|leading|lead body)$/i.test(words?.trim() ?? '')) return 'leads';
  return /^commission(s|er|ing)?$/i.test(words?.trim() ?? '') ? 'commissions' : 'influences';
}
