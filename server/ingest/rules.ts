import { admissionRules } from './rules/admission-rules.ts';
import { checkRules } from './rules/check-rules.ts';
import { figureRules } from './rules/figure-rules.ts';
import { fileRules } from './rules/file-rules.ts';
import { habitRules } from './rules/habit-rules.ts';
import { mappingRules } from './rules/mapping-rules.ts';
import { populationRules } from './rules/population-rules.ts';
import { registerRules } from './rules/register-rules.ts';
import { rowRules } from './rules/row-rules.ts';
import { stats19Rules } from './rules/stats19-rules.ts';
import { wideTableRules } from './rules/wide-table-rules.ts';

/** Everything that can be found in an extract, by the stable name that problems and warnings carry. */
export const rules = {
  ...fileRules,
  ...rowRules,
  ...figureRules,
  ...habitRules,
  ...admissionRules,
  ...stats19Rules,
  ...wideTableRules,
  ...populationRules,
  ...registerRules,
  ...mappingRules,
  ...checkRules,
};

export type RuleName = keyof typeof rules;

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

/** The product's error grammar: a lower-case "problem: value", then what to do or what was done. */
export function explain(rule: RuleName, said: string | null): string {
  const { problem, remedy } = rules[rule];
  return said === null || said === '' ? `${problem}. ${remedy}` : `${problem}: ${said}. ${remedy}`;
}
