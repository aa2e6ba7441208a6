import { missingWords } from '../../contract/format-figure.ts';
import type { InequalityIndex } from '../../contract/inequality.ts';
import { listNames } from '../../contract/list-names.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';
import type { InequalityValue } from '../../statistics/inequality-scale.ts';
import type { InequalityGroup } from '../../statistics/place-groups.ts';
import type { SlopeIndex, SlopeIndexWish } from '../../statistics/slope-index.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { keepSlope } from './keep-slope.ts';

/** A group with its figure in one period. */
export interface GroupInPeriod {
  readonly label: string;
  readonly quantile: number;
  readonly point: TrendPoint | null;
}

/** A line of the slope index in the unit of the indicator. */
export interface DeprivationLine {
  readonly mostDeprived: number;
  readonly leastDeprived: number;
}

/** Both indices of one period, or why there is one less or none. */
export type SlopeOfPeriod =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'found';
      readonly slope: InequalityIndex;
      readonly relative: InequalityIndex | null;
      readonly relativeWhy: string | null;
      readonly line: DeprivationLine;
      readonly warning: string | null;
    };

type Indicator = Pick<KnownIndicator, 'unit' | 'polarity'>;

const FEWEST_GROUPS = 5;
const NOT_ABOVE_ZERO = 'No relative index: the line through the groups is not above 0 at one of its ends.';
const MOST_NAMED = 3;

/**
 * The slope index and the relative index of inequality of one period, in the unit of the indicator and with limits at
 * a confidence (a fraction). Above 0, and above 1, means that the most deprived are worse off: they have more where low
 * is good or neither is better, and less where high is good. Nothing is assumed for a group whose value, limits or
 * population is missing: there is no index then, and `why` says so.
 */
export function slopeOfPeriod(
  groups: readonly GroupInPeriod[],
  { unit, polarity }: Indicator,
  confidence: number,
): SlopeOfPeriod {
  const obstacle = unit.valueType === 'count' ? COUNTS : findObstacle(groups);
  if (obstacle !== null) return { kind: 'none', why: `No slope index: ${obstacle}.` };
  const whole = wholeOf(unit);
  const kind = kindOf(unit);
  const sign = signOf(polarity);
  try {
    const inFractions = groups.map(({ quantile, point }) => toInequalityGroup(quantile, point, whole));
    const wish: SlopeIndexWish = { kind, transform: false, multiplier: sign * whole, confidence };
    return toFound(keepSlope(inFractions, wish), sign, whole);
  } catch (cause) {
    if (cause instanceof RangeError) return { kind: 'none', why: `No slope index: ${cause.message}.` };
    throw cause;
  }
}

/** Where a high value is good the gap is that of the least deprived over the most, elsewhere the other way round. */
export const signOf = (polarity: Polarity): 1 | -1 => (polarity === 'high-is-good' ? 1 : -1);

const COUNTS = 'the figures are counts, which groups of different size cannot be compared by';

function findObstacle(groups: readonly GroupInPeriod[]): string | null {
  if (groups.length < FEWEST_GROUPS) {
    return `it needs at least ${FEWEST_GROUPS} groups, and there are ${groups.length}`;
  }
  return (
    missingValues(groups) ??
    partMissing(
      groups,
      'population by which groups are weighted',
      ({ denominator }) => denominator === null,
    ) ??
    partMissing(groups, '95% limit', ({ lower95, upper95 }) => lower95 === null || upper95 === null)
  );
}

/** Which groups have no value and why, as a clause; null where all have one. */
export function missingValues(groups: readonly GroupInPeriod[]): string | null {
  const without = groups.filter(({ point }) => (point?.value ?? null) === null);
  if (without.length === 0) return null;
  const reasons = without.map(({ point }) =>
    point?.missing ? missingWords(point.missing) : 'no figure held',
  );
  const distinct = [...new Set(reasons)].join('; ');
  if (without.length === groups.length) return `no group has a value (${distinct})`;
  const have = without.length === 1 ? 'has' : 'have';
  return `${without.length} of ${groups.length} groups ${have} no value (${distinct}): ${nameSome(without)}`;
}

function partMissing(
  groups: readonly GroupInPeriod[],
  part: string,
  isWithout: (point: TrendPoint) => boolean,
): string | null {
  const without = groups.filter(({ point }) => point !== null && isWithout(point));
  if (without.length === 0) return null;
  return `no ${part} is held for ${without.length} of ${groups.length} groups: ${nameSome(without)}`;
}

function nameSome(groups: readonly GroupInPeriod[]): string {
  const named = groups.slice(0, MOST_NAMED).map(({ label }) => label);
  const rest = groups.length - named.length;
  return listNames(rest === 0 ? named : [...named, `${rest} more`]);
}

function kindOf({ valueType, multiplier }: Indicator['unit']): InequalityValue {
  if (valueType === 'crude-rate') return 'rate';
  return valueType === 'proportion' && multiplier !== null ? 'proportion' : 'other';
}

/** What a proportion is of (100 for a percentage); 1 for everything that is worked out in its own unit. */
function wholeOf(unit: Indicator['unit']): number {
  return kindOf(unit) === 'proportion' ? (unit.multiplier ?? 1) : 1;
}

function toInequalityGroup(quantile: number, point: TrendPoint | null, whole: number): InequalityGroup {
  const part = (value: number | null) => (value === null ? null : value / whole);
  return {
    quantile,
    population: point?.denominator ?? null,
    value: part(point?.value ?? null),
    lower95: part(point?.lower95 ?? null),
    upper95: part(point?.upper95 ?? null),
  };
}

function toFound(
  { slope, ratio, intercept, warning }: SlopeIndex,
  sign: 1 | -1,
  whole: number,
): SlopeOfPeriod {
  const index = toIndex(slope);
  if (index === null) return { kind: 'none', why: 'No slope index: no line goes through the groups.' };
  const mostDeprived = intercept * whole;
  const leastDeprived = mostDeprived + sign * index.value;
  const relative = mostDeprived > 0 && leastDeprived > 0 ? toIndex(ratio) : null;
  return {
    kind: 'found',
    slope: index,
    relative,
    relativeWhy: relative === null ? NOT_ABOVE_ZERO : null,
    line: { mostDeprived, leastDeprived },
    warning,
  };
}

function toIndex({ value, lower, upper, method }: SlopeIndex['slope' | 'ratio']): InequalityIndex | null {
  return value === null ? null : { value, lower95: lower, upper95: upper, method };
}
