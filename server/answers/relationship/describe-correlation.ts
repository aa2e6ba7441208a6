import type { CorrelationAnswer } from '../../contract/relationship.ts';
import { correlationWithLimits } from '../../contract/relationship-words.ts';
import type { Correlation } from '../../statistics/correlation.ts';
import { strengthOf, strengthWords } from './relation-strength.ts';

const NAMES: Record<CorrelationAnswer['kind'], string> = {
  pearson: "Pearson's correlation",
  spearman: "Spearman's rank correlation",
};

/** Chance alone has this to say of limits that hold 0. */
export const NOT_TOLD = 'no relationship can be told from chance';

/**
 * A correlation with what may be said of it: never a cause, no word of strength where its limits include 0, and nothing
 * of chance where it has none. Null where there is none.
 */
export function describeCorrelation(
  kind: CorrelationAnswer['kind'],
  found: Correlation | null,
): CorrelationAnswer | null {
  if (found === null || found.value === null) return null;
  const { value, lower: lower95, upper: upper95, pairs } = found;
  const isMoreThanChance = lower95 === null || upper95 === null ? null : lower95 > 0 || upper95 < 0;
  const strength = isMoreThanChance ? strengthOf(value) : null;
  const answer = { kind, value, lower95, upper95, isMoreThanChance, strength, sentence: '' };
  return { ...answer, sentence: sentenceOf(answer, pairs) };
}

function sentenceOf(correlation: CorrelationAnswer, areas: number): string {
  const { kind, value, isMoreThanChance, strength } = correlation;
  const opening = `${NAMES[kind]} across ${areas} areas is ${correlationWithLimits(correlation)}`;
  if (isMoreThanChance === null)
    return `${opening}: so few areas give no limits, and nothing can be said of chance.`;
  if (strength === null) return `${opening}. The limits include 0: ${NOT_TOLD}.`;
  const measured = `${opening}: a ${strengthWords(strength)} relationship`;
  return kind === 'spearman'
    ? `${measured} of the orders of the areas.`
    : `${measured}, ${directionWords(value)}.`;
}

function directionWords(value: number): string {
  return value < 0
    ? 'areas with more of one tend to have less of the other'
    : 'areas with more of one tend to have more of the other';
}
