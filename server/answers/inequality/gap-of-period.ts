import { upperFirst } from '../../contract/first-letter.ts';
import { formatMeasure, formatValue } from '../../contract/format-figure.ts';
import type { InequalityGap } from '../../contract/inequality.ts';
import { differenceInWords, formatDifference, formatRatio } from '../../contract/inequality-words.ts';
import type { Unit } from '../../contract/parts.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { differenceOfFigures, isMoreThanChance } from '../../statistics/difference.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/** One of the two groups that a gap lies between. */
export interface GapEnd {
  readonly label: string;
  /** As read within a sentence: "the most deprived", "males". */
  readonly words: string;
  readonly point: TrendPoint | null;
}

/** The gap between two groups, or why there is none. */
export type GapOfPeriod =
  | { readonly kind: 'none'; readonly why: string }
  | { readonly kind: 'found'; readonly gap: InequalityGap };

/**
 * How far the value of one group lies above that of another, with the 95% limits of the difference of two figures, and
 * how many times it is as high. The difference is more than chance where its limits leave 0 out.
 */
export function gapOfPeriod(
  of: GapEnd,
  against: GapEnd,
  { unit }: Pick<KnownIndicator, 'unit'>,
): GapOfPeriod {
  const [one, two] = [of.point, against.point];
  const [value, other] = [one?.value ?? null, two?.value ?? null];
  if (one === null || two === null || value === null || other === null) {
    const without = [value === null ? of.words : null, other === null ? against.words : null];
    const named = without.filter((words) => words !== null).join(' and ');
    return { kind: 'none', why: `No gap: there is no value for ${named}.` };
  }
  const ratio = other === 0 ? null : value / other;
  const times = ratio === null ? '' : `, ${formatRatio(ratio)} times as high`;
  const values = `${upperFirst(of.words)} ${formatMeasure(value, unit)}, ${against.words} ${formatValue(other)}`;
  const estimate = differenceOfFigures(one, two, 0.95);
  const judged = {
    lower95: estimate.lower,
    upper95: estimate.upper,
    isMoreThanChance: isMoreThanChance(estimate),
    method: estimate.method,
  };
  const sentence = `${values}: ${differenceInWords(value - other, unit)} for ${of.words}${times}${limitsWords(judged, unit)}.`;
  return {
    kind: 'found',
    gap: {
      difference: value - other,
      ...judged,
      ratio,
      of: { label: of.label, value },
      against: { label: against.label, value: other },
      sentence,
    },
  };
}

/** " (95% limits of the difference 3.3 to 16.9 per 10,000, more than chance)". */
function limitsWords(
  { lower95, upper95, isMoreThanChance }: Pick<InequalityGap, 'lower95' | 'upper95' | 'isMoreThanChance'>,
  unit: Unit,
): string {
  if (lower95 === null || upper95 === null) return ' (no limits, so not tested)';
  const [near, far] = [lower95, upper95].map(Math.abs).sort((one, other) => one - other);
  const limits = isMoreThanChance
    ? `${formatValue(near ?? 0)} to ${formatDifference(far ?? 0, unit)}, more than chance`
    : `${differenceInWords(lower95, unit)} to ${differenceInWords(upper95, unit)}, may be chance`;
  return ` (95% limits of the difference ${limits})`;
}
