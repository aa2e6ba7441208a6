import { formatMeasure, formatValue } from '../../contract/format-figure.ts';
import type { InequalityGap } from '../../contract/inequality.ts';
import { differenceInWords, formatRatio } from '../../contract/inequality-words.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { upperFirst } from '../sentence-words.ts';

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

/** How far the value of one group lies above that of another, and how many times it is as high. */
export function gapOfPeriod(
  of: GapEnd,
  against: GapEnd,
  { unit }: Pick<KnownIndicator, 'unit'>,
): GapOfPeriod {
  const [value, other] = [of.point?.value ?? null, against.point?.value ?? null];
  if (value === null || other === null) {
    const without = [value === null ? of.words : null, other === null ? against.words : null];
    const named = without.filter((words) => words !== null).join(' and ');
    return { kind: 'none', why: `No gap: there is no value for ${named}.` };
  }
  const ratio = other === 0 ? null : value / other;
  const times = ratio === null ? '' : `, ${formatRatio(ratio)} times as high`;
  const values = `${upperFirst(of.words)} ${formatMeasure(value, unit)}, ${against.words} ${formatValue(other)}`;
  const sentence = `${values}: ${differenceInWords(value - other, unit)} for ${of.words}${times}.`;
  return {
    kind: 'found',
    gap: {
      difference: value - other,
      ratio,
      of: { label: of.label, value },
      against: { label: against.label, value: other },
      sentence,
    },
  };
}
