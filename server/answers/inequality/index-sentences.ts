import { upperFirst } from '../../contract/first-letter.ts';
import { formatValue } from '../../contract/format-figure.ts';
import type { InequalityIndex } from '../../contract/inequality.ts';
import { differenceInWords, formatDifference, formatRatio } from '../../contract/inequality-words.ts';
import type { Unit } from '../../contract/parts.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';

/** The end of the population that an index above 0 (or 1) gives the higher value to, and the other one. */
const endsOf = (polarity: Polarity): readonly [string, string] =>
  polarity === 'high-is-good' ? ['least deprived', 'most deprived'] : ['most deprived', 'least deprived'];

/**
 * "17.5 per 10,000 higher at the most deprived end of the population than at the least deprived end (95% limits 15.6 to
 * 19.3 higher)." Limits on both sides of 0 are said to leave open which end has more.
 */
export function slopeSentence(index: InequalityIndex, unit: Unit, polarity: Polarity): string {
  const [end, other] = endsOf(polarity);
  const gap = differenceInWords(index.value, unit);
  return `${upperFirst(gap)} at the ${end} end of the population than at the ${other} end${slopeLimits(index, unit)}.`;
}

/** "1.27 times as high at the most deprived end of the population as at the least deprived end (95% limits …)." */
export function relativeSentence(index: InequalityIndex, polarity: Polarity): string {
  const [end, other] = endsOf(polarity);
  const { lower95, upper95, value } = index;
  const limits =
    lower95 === null || upper95 === null
      ? ' (no limits: a group has a limit of 0 or none can be worked out)'
      : ` (95% limits ${formatRatio(lower95)} to ${formatRatio(upper95)}${lower95 <= 1 && upper95 >= 1 ? OPEN : ''})`;
  return `${formatRatio(value)} times as high at the ${end} end of the population as at the ${other} end${limits}.`;
}

const OPEN = ', which leaves open which end has more';

function slopeLimits({ value, lower95, upper95 }: InequalityIndex, unit: Unit): string {
  if (lower95 === null || upper95 === null) return ' (no limits: a group has a limit of 0)';
  if (lower95 <= 0 && upper95 >= 0) {
    return ` (95% limits ${differenceInWords(lower95, unit)} to ${differenceInWords(upper95, unit)}${OPEN})`;
  }
  const [near, far] = [Math.abs(value < 0 ? upper95 : lower95), Math.abs(value < 0 ? lower95 : upper95)];
  return ` (95% limits ${formatValue(near)} to ${formatDifference(far, unit)})`;
}
