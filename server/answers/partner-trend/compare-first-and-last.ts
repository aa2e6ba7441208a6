import { formatCount, formatValue } from '../../contract/format-figure.ts';
import type { PartnerPoint, Stretch } from '../../contract/partner-trend.ts';
import type { Unit } from '../../contract/parts.ts';
import { differenceOfFigures, isMoreThanChance } from '../../statistics/difference.ts';

type Valued = PartnerPoint & { readonly value: number };

/**
 * How the last figure of a stretch differs from its first. More than chance where the 95% limits of the difference
 * leave 0 out. Null where there are not two values, or where the two share days.
 */
export function compareFirstAndLast(points: readonly PartnerPoint[], unit: Unit): Stretch['firstAndLast'] {
  const valued = points.filter((point): point is Valued => point.value !== null);
  const [first, last] = [valued.at(0), valued.at(-1)];
  if (!first || !last || last.period.start <= first.period.end) return null;
  const estimate = differenceOfFigures(last, first, 0.95);
  const judged = isMoreThanChance(estimate);
  return {
    first: first.period.label,
    last: last.period.label,
    difference: last.value - first.value,
    lower95: estimate.lower,
    upper95: estimate.upper,
    isMoreThanChance: judged,
    words: sayDifference(first, last, judged, unit),
  };
}

/** "From 52.1 in 2016/17 to 48.0 in 2023/24: more than chance." */
function sayDifference(first: Valued, last: Valued, judged: boolean | null, unit: Unit): string {
  const format = unit.valueType === 'count' ? formatCount : formatValue;
  const [then, now] = [format(first.value), format(last.value)];
  const course = `From ${then} in ${first.period.label} to ${now} in ${last.period.label}`;
  const verdict = judged === false && then === now ? 'no difference' : chanceWords(judged);
  const releases = first.extract === last.extract ? '' : '; the two figures come from different releases';
  return `${course}: ${verdict}${releases}.`;
}

function chanceWords(judged: boolean | null): string {
  if (judged === null) return 'no limits, so not tested';
  return judged ? 'more than chance' : 'may be chance';
}
