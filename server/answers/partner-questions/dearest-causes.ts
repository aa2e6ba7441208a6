import type { CauseGroup, CausesAnswer, CostRange } from '../../contract/causes.ts';
import { listNames } from '../../contract/list-names.ts';
import { midSentence } from '../sentence-words.ts';

/** A group that a source prices. */
export type PricedCause = CauseGroup & { readonly cost: CostRange };

/** The groups that a source prices, by the upper end of their range, the highest first. */
export function listPricedCauses({ groups }: Pick<CausesAnswer, 'groups'>): PricedCause[] {
  return groups
    .filter((group): group is PricedCause => group.cost !== null)
    .sort((one, other) => other.cost.upperPounds - one.cost.upperPounds);
}

/**
 * Which cost most, as far as the ranges tell: one alone only where its lower end is above the upper end of every other;
 * else all whose range reaches as high as the highest lower end, as what may have cost most. Null where none is priced.
 */
export function sayDearest(priced: readonly PricedCause[]): string | null {
  const highestLower = Math.max(...priced.map(({ cost }) => cost.lowerPounds));
  const dearest = priced.filter(({ cost }) => cost.upperPounds >= highestLower);
  const [first, ...others] = dearest;
  if (!first) return null;
  if (priced.length === 1) return `a source prices only ${nameOf(first)}: ${first.cost.words}`;
  if (others.length === 0) return `${among}, ${nameOf(first)} cost most: ${first.cost.words}`;
  const ranges = dearest.map((group) => `${nameOf(group)} ${group.cost.words}`);
  return `${among}, ${listNames(dearest.map(nameOf))} may have cost most: the ranges overlap (${ranges.join('; ')})`;
}

/** Whether a range reaches into another, so that their order says nothing of which cost more. */
export function doOverlap(priced: readonly PricedCause[]): boolean {
  return priced.some(({ cost }, at) =>
    priced
      .slice(at + 1)
      .some(
        (other) => cost.lowerPounds <= other.cost.upperPounds && other.cost.lowerPounds <= cost.upperPounds,
      ),
  );
}

const among = 'of the causes that a source prices';

const nameOf = ({ label }: CauseGroup): string => midSentence(label);
