import { standardErrorsWithin } from './confidence.ts';
import { type InequalityValue, naturalScales } from './inequality-scale.ts';
import { type LineEnds, lineThrough, type PlacedGroup } from './place-groups.ts';
import { simulateSlopeLimits } from './slope-index-simulation.ts';

/** Limits of one index, before any multiplier, and the method that gave them; null where there are none. */
interface IndexLimits<Method> {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: Method | null;
}

/** Limits of both indices. */
export interface SlopeLimits {
  readonly slope: IndexLimits<'normal' | 'simulation'>;
  readonly ratio: IndexLimits<'normal' | 'fieller' | 'simulation'>;
}

/** What decides how the limits are found; the confidence is a fraction. */
export interface LimitsWish {
  readonly kind: InequalityValue;
  readonly transform: boolean;
  readonly confidence: number;
}

const NONE = { lower: null, upper: null, method: null } as const;

/**
 * Limits of the slope and the relative index from the standard errors s of the groups, by the shortest exact way. Each
 * group moves the slope by k times its own change:
 *
 *     k_i = (a_i (b_i - 1/2)) / (sum a (b - 1/2)^2)
 *     standard error of c_1 = sqrt(sum k^2 s^2)
 *
 * Values that are neither rates nor proportions: c_1 -+ z standard errors, and Fieller's limits of the ratio of the two
 * ends, which there are not where the most deprived end may be 0. Transformed values: the line is turned about its
 * middle to those two slopes, and its ends turned back from logarithms or log odds. Rates and proportions whose line
 * goes through the values themselves: order statistics of simulated lines (`slope-index-simulation.ts`), since their
 * uncertainty is even on another scale. There are no limits where a standard error is not finite (a limit of 0 or of
 * the whole).
 *
 * The reference, PHEindicatormethods, simulates them all and agrees within its own scatter.
 *
 * Fieller EC. Some problems in interval estimation. Journal of the Royal Statistical Society B 1954;16:175-185.
 */
export function findSlopeLimits(groups: readonly PlacedGroup[], wish: LimitsWish): SlopeLimits {
  if (!groups.every(({ standardError }) => Number.isFinite(standardError)))
    return { slope: NONE, ratio: NONE };
  if (wish.transform) return turnAboutMiddle(groups, wish);
  if (wish.kind === 'other') return combineErrors(groups, standardErrorsWithin(wish.confidence));
  const { slope, ratio } = simulateSlopeLimits(groups, wish);
  return { slope: { ...slope, method: 'simulation' }, ratio: { ...ratio, method: 'simulation' } };
}

function turnAboutMiddle(groups: readonly PlacedGroup[], { kind, confidence }: LimitsWish): SlopeLimits {
  const { bring, turnBack } = naturalScales[kind];
  const { start, end } = lineThrough(groups, ({ value }) => bring(value));
  const middle = (start + end) / 2;
  const reach = reachOf(groups, standardErrorsWithin(confidence));
  const endsAt = (slope: number): LineEnds => ({
    start: turnBack(middle - slope / 2),
    end: turnBack(middle + slope / 2),
  });
  const [low, high] = [endsAt(end - start - reach), endsAt(end - start + reach)];
  return {
    slope: { lower: low.end - low.start, upper: high.end - high.start, method: 'normal' },
    ratio: { lower: low.end / low.start, upper: high.end / high.start, method: 'normal' },
  };
}

function combineErrors(groups: readonly PlacedGroup[], z: number): SlopeLimits {
  const ends = lineThrough(groups, ({ value }) => value);
  const slope = ends.end - ends.start;
  const reach = reachOf(groups, z);
  return {
    slope: { lower: slope - reach, upper: slope + reach, method: 'normal' },
    ratio: divideEnds(groups, ends, z),
  };
}

/** Fieller's limits of the least deprived end over the most deprived: none where the latter may be 0. */
function divideEnds(
  groups: readonly PlacedGroup[],
  { start, end }: LineEnds,
  z: number,
): IndexLimits<'fieller'> {
  const atStart = ({ share, lever }: PlacedGroup) => share - lever / 2;
  const atEnd = ({ share, lever }: PlacedGroup) => share + lever / 2;
  const a = start ** 2 - z ** 2 * sumErrors(groups, (group) => atStart(group) ** 2);
  const b = start * end - z ** 2 * sumErrors(groups, (group) => atStart(group) * atEnd(group));
  const c = end ** 2 - z ** 2 * sumErrors(groups, (group) => atEnd(group) ** 2);
  if (!(a > 0)) return NONE;
  const root = Math.sqrt(Math.max(0, b ** 2 - a * c));
  return { lower: (b - root) / a, upper: (b + root) / a, method: 'fieller' };
}

/** How far the limits lie from the slope; not at all where nothing is uncertain, at a confidence of 1 too. */
function reachOf(groups: readonly PlacedGroup[], z: number): number {
  const error = Math.sqrt(sumErrors(groups, ({ lever }) => lever ** 2));
  return error === 0 ? 0 : z * error;
}

/** The sum of squared standard errors, each times what stands beside it. */
function sumErrors(groups: readonly PlacedGroup[], factor: (group: PlacedGroup) => number): number {
  return groups.reduce((total, group) => total + factor(group) * group.standardError ** 2, 0);
}
