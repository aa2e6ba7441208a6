import type { CausesAnswer } from '../../contract/causes.ts';
import { formatCount, formatValue } from '../../contract/format-figure.ts';
import { NIGHTS_TYPE, nightsValues } from '../../observation/cause-categories.ts';
import type { Period } from '../../observation/period.ts';
import { proportion } from '../../statistics/proportion.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { spanKey } from '../trend/trend-periods.ts';
import type { CausesSelection } from './causes-selection.ts';
import { distinctPeriods } from './choose-period.ts';
import { allAdmissionsWords } from './describe-causes.ts';

/** What the share of stays without a night must not be taken for. */
export const nightsCaution =
  'A change in this share may reflect how patients are recorded, above all the move of same-day emergency care out of the records of admitted patients, rather than a change in injuries.';

/** Admissions of no night and of one or more in a period. */
interface Nights {
  readonly zero: number;
  readonly more: number;
}

/** The share of admissions without a night in hospital, of all causes together and never of a group, with its course; or why it is not known. */
export function findZeroNights(
  lines: readonly TrendLine[],
  period: Period,
  within: CausesSelection['within'],
): Pick<CausesAnswer, 'zeroNights' | 'whyNoZeroNights'> {
  const ofNights = lines.filter(({ category }) => category?.type === NIGHTS_TYPE);
  if (ofNights.length === 0) {
    return none(
      'Nights in hospital are not held for this area, age and sex. Bring admissions with a column “length_of_stay”.',
    );
  }
  const found = nightsIn(ofNights, period);
  if (found === null) {
    return none(
      `The count of zero nights or of one night or more in ${period.label} is not held or not shown, and counts cannot be combined after masking.`,
    );
  }
  const of = found.zero + found.more;
  if (of === 0) return none(`There were no admissions in ${period.label}.`);
  const { value, lower, upper } = shareOf(found);
  const periods = distinctPeriods(ofNights.flatMap(({ observations }) => observations));
  return {
    zeroNights: {
      share: value,
      lower95: lower,
      upper95: upper,
      method: 'wilson',
      admissions: found.zero,
      of,
      sentence: `${formatValue(100 * value)}% of ${allAdmissionsWords(within)} in ${period.label} (${formatCount(found.zero)} of ${formatCount(of)} whose stay is known) were without a night in hospital.`,
      caution: nightsCaution,
      history: periods
        .filter(({ kind }) => kind === period.kind)
        .map((then) => {
          const nights = nightsIn(ofNights, then);
          const isKnown = nights !== null && nights.zero + nights.more > 0;
          return { period: toPeriodAnswer(then), share: isKnown ? shareOf(nights).value : null };
        }),
    },
    whyNoZeroNights: null,
  };
}

const none = (whyNoZeroNights: string) => ({ zeroNights: null, whyNoZeroNights });

function nightsIn(lines: readonly TrendLine[], period: Period): Nights | null {
  const countOf = (value: string) =>
    lines
      .find(({ category }) => category?.value === value)
      ?.observations.find((each) => spanKey(each.period) === spanKey(period))?.count ?? null;
  const [zero, more] = [countOf(nightsValues.zero), countOf(nightsValues.more)];
  return zero === null || more === null ? null : { zero, more };
}

function shareOf({ zero, more }: Nights): { value: number; lower: number | null; upper: number | null } {
  const { lower, upper } = proportion({
    count: zero,
    denominator: zero + more,
    multiplier: 1,
    confidence: 0.95,
  });
  return { value: zero / (zero + more), lower, upper };
}
