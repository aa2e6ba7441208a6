import type { Unit } from '../../contract/parts.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';
import type { LimitMethod } from '../../statistics/estimate.ts';
import { isBenchmarkUncertain, type TrendSelection } from './trend-selection.ts';

const methodWords: Record<Exclude<LimitMethod, 'published'>, string> = {
  byar: "Byar's method",
  'exact-poisson': 'the exact Poisson method for counts below 10',
  wilson: "Wilson's method",
};

const MEANING = 'They show how far a figure may lie from the underlying rate by chance alone.';

/** Whose confidence limits the answer shows, how they were worked out and what they mean; empty where it shows no figure. */
export function describeLimits(
  series: readonly {
    readonly points: readonly Pick<TrendPoint, 'method'>[];
    /** Whether any of its figures is made up: nobody published those. */
    readonly demonstration?: boolean;
  }[],
  { clusterSize }: Pick<Unit, 'clusterSize'> = {},
): string {
  if (series.every(({ points }) => points.length === 0)) return '';
  const methods = new Set(series.flatMap(({ points }) => points.flatMap(({ method }) => method ?? [])));
  const workedOut = [...methods]
    .flatMap((method) => (method === 'published' ? [] : methodWords[method]))
    .sort();
  if (methods.size === 0)
    return 'These figures have no confidence limits: none were published, and none can be worked out.';
  const withPublished = series.filter(({ points }) => points.some(({ method }) => method === 'published'));
  const isMadeUp = withPublished.length > 0 && withPublished.every(({ demonstration }) => demonstration);
  const given = isMadeUp ? 'made up with the demonstration figures' : "the publisher's own";
  if (workedOut.length === 0) return `The 95% confidence limits are ${given}. ${MEANING}`;
  const together =
    clusterSize === undefined
      ? ''
      : `, from counts divided by ${clusterSize} since those of one family are counted together`;
  const here = `worked out here from count and denominator by ${workedOut.join(' and ')}${together}`;
  return methods.has('published')
    ? `The 95% confidence limits are ${given} where ${isMadeUp ? 'those have them' : 'it gives them'}, elsewhere ${here}. ${MEANING}`
    : `The 95% confidence limits were ${here}. ${MEANING}`;
}

/** How figures are compared with the benchmark; empty when nothing is compared. */
export function describeComparison(selection: TrendSelection, series: readonly TrendSeries[]): string {
  const { benchmark, indicator } = selection;
  const compared = series.some(({ points }) =>
    points.some(({ comparison }) => comparison !== 'not-compared'),
  );
  if (!benchmark || !compared) return '';
  const whole = selection.by === 'category' ? ' as a whole' : '';
  const similar = isBenchmarkUncertain(selection)
    ? 'the 95% confidence limits of the two overlap, since both are uncertain'
    : `the value for ${benchmark.name} lies within its 95% confidence limits`;
  return (
    `Each figure is compared with ${benchmark.name}${whole} in the same period, for the same sex and ages. ` +
    `It is similar when ${similar}, otherwise ${verdicts[indicator.polarity]}.`
  );
}

const verdicts: Record<TrendSelection['indicator']['polarity'], string> = {
  'low-is-good': 'better (lower) or worse (higher)',
  'high-is-good': 'better (higher) or worse (lower)',
  'no-judgement': 'lower or higher, neither being better',
};

/** How recent trends are found, with the confidence; empty when there is no series to find one in. */
export const describeRecentTrend = (
  { indicator }: Pick<TrendSelection, 'indicator'>,
  series: readonly object[],
): string => describeRecentTrends(series.length === 0 ? [] : [indicator.unit]);

/** The same of figures in several units: proportions and all else are tested in different ways. */
export function describeRecentTrends(units: readonly Pick<Unit, 'valueType'>[]): string {
  if (units.length === 0) return '';
  const proportions = units.filter(({ valueType }) => valueType === 'proportion').length;
  const [ofProportions, ofOthers] = [
    'the Cochran-Armitage test on their counts',
    'a regression weighted by their limits',
  ];
  const test =
    proportions === units.length
      ? ofProportions
      : proportions === 0
        ? ofOthers
        : `${ofProportions} where they are percentages, else by ${ofOthers}`;
  return (
    'Recent trends follow the method of the Office for Health Improvement and Disparities: the five most recent ' +
    `yearly figures are tested for a slope by ${test}, at 99.8% confidence.`
  );
}
