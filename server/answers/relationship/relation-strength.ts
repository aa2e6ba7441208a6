import type { RelationStrength } from '../../contract/relationship.ts';

/** Where each word begins, by the size of the correlation, whichever its sign. */
const BEGINNINGS: readonly (readonly [RelationStrength, number])[] = [
  ['very-strong', 0.9],
  ['strong', 0.7],
  ['moderate', 0.4],
  ['weak', 0.1],
  ['negligible', 0],
];

const WORDS: Record<RelationStrength, string> = {
  negligible: 'negligible',
  weak: 'weak',
  moderate: 'moderate',
  strong: 'strong',
  'very-strong': 'very strong',
};

/**
 * A word for the size of a correlation, by the conventional bounds of Schober and others (Anesthesia and Analgesia
 * 2018;126:1763-8): negligible below 0.1, weak below 0.4, moderate below 0.7, strong below 0.9. It goes by the
 * correlation as it is written, to two decimals.
 */
export function strengthOf(correlation: number): RelationStrength {
  const size = Math.round(Math.abs(correlation) * 100) / 100;
  return BEGINNINGS.find(([, from]) => size >= from)?.[0] ?? 'negligible';
}

/** "very strong". */
export const strengthWords = (strength: RelationStrength): string => WORDS[strength];
