/** How many places of the axis have limits. */
const PLACES = 100;

/** The first and the last place of a funnel's axis. */
export interface AxisEnds {
  readonly first: number;
  readonly last: number;
}

/**
 * Where a funnel's axis begins and ends for the sizes of its areas: at 0 where the largest area is more than twice the smallest, else a little
 * below the smallest (95% of it, rounded down to one significant digit); at the end a little above the largest (105%,
 * rounded up to two). A RangeError where there are no areas.
 *
 * Reference implementation: PHEindicatormethods 2.1.0, calculate_funnel_limits.
 */
export function findAxisEnds(sizes: readonly number[]): AxisEnds {
  if (sizes.length === 0) throw new RangeError('no areas; a funnel needs one at least');
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const low = 0.95 * smallest;
  const high = 1.05 * largest;
  const first = largest > 2 * smallest ? 0 : roundTo(low, 1, Math.floor);
  return { first, last: roundTo(high, 2, Math.ceil) };
}

/**
 * The 100 places at which a funnel's limits are worked out, whole numbers that lie ever further apart: each is the
 * one before times the root that would lead evenly to the end, and one more at least.
 *
 *     x_j = max(round(x_(j-1) (last / x_(j-1))^(1 / (steps - j))), x_(j-1) + 1)
 *
 * Halves are rounded to the even number. The steps are 101 for proportions and rates; the reference has 102 for ratios,
 * whose last place stays short of the end.
 */
export function spacePlaces({ first, last }: AxisEnds, steps: 101 | 102): readonly number[] {
  const places = [Math.max(1, first)];
  for (let j = 2; j <= PLACES; j += 1) {
    const before = places.at(-1) ?? 1;
    const even = roundHalfToEven((last / before) ** (1 / (steps - j)) * before);
    places.push(Math.max(even, before + 1));
  }
  return places;
}

function roundTo(value: number, digits: number, round: (value: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return round(value / unit) * unit;
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
