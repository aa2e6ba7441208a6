/** Which quantile each value falls in. */
export interface RankQuantiles {
  /** From 1, in the order of the values; null for a missing value, and for all where there are too few. */
  readonly quantiles: readonly (number | null)[];
  /** True where there are fewer values than quantiles, so that none can be told. */
  readonly tooFew: boolean;
}

/** How values are divided. */
export interface RankDivision {
  /** How many quantiles: 5 for fifths, 10 for tenths. */
  readonly into: number;
  /** Which values quantile 1 holds. */
  readonly first: 'highest' | 'lowest';
}

/**
 * Divides values into quantiles (fifths, tenths) of as nearly the same number as can be, by their ranks, as deprivation
 * deciles are made. With N values that are not missing, each of a rank from the lowest (equal values share the
 * lowest rank that they reach), and q quantiles:
 *
 *     quantile = floor((q + 1) - ceiling((N + 1 - rank) / (N / q)))
 *
 * It is 1 where that gives 0. Values may be ranked from the other end, so that quantile 1 holds the highest. A missing
 * value has no quantile; with fewer values than quantiles none has. A number of quantiles that is not whole or not
 * above 0 is a RangeError.
 *
 * The division is done as written, in double precision: its rounding decides where a rank falls on a boundary.
 *
 * Not the rule by which Fingertips colours fifths: see `percentile-bounds.ts`.
 *
 * Reference implementation: PHEindicatormethods 2.1.0, phe_quantile.
 */
export function rankQuantiles(
  values: readonly (number | null)[],
  { into, first }: RankDivision,
): RankQuantiles {
  if (!(Number.isInteger(into) && into > 0)) {
    throw new RangeError(`invalid number of quantiles; not a whole number above 0: ${into}`);
  }
  const present = values.filter((value) => value !== null);
  if (present.length < into) return { quantiles: values.map(() => null), tooFew: true };
  const sign = first === 'highest' ? -1 : 1;
  const ranks = rankFromLowest(present.map((value) => sign * value));
  const quantiles = values.map((value) =>
    value === null ? null : quantileOfRank(ranks.get(sign * value) ?? Number.NaN, present.length, into),
  );
  return { quantiles, tooFew: false };
}

function quantileOfRank(rank: number, among: number, into: number): number {
  return Math.max(1, Math.floor(into + 1 - Math.ceil((among + 1 - rank) / (among / into))));
}

/** The rank of each distinct value, from 1; equal values share the first that they take. */
function rankFromLowest(values: readonly number[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const [index, value] of values.toSorted((one, other) => one - other).entries()) {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  }
  return ranks;
}
