/** How an area stands against a benchmark; the outermost words come only with two levels of confidence. */
export type ComparisonWord =
  | 'best'
  | 'better'
  | 'similar'
  | 'worse'
  | 'worst'
  | 'lowest'
  | 'lower'
  | 'higher'
  | 'highest'
  | 'not-compared';

/** Which direction is the better one: neither with `no-judgement`; `not-applicable` where comparing means nothing. */
export type ComparisonPolarity = 'low-is-good' | 'high-is-good' | 'no-judgement' | 'not-applicable';

/** An area's value with its limits; the wider pair is needed for two levels only. */
export interface ComparedValue {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998?: number | null;
  readonly upper998?: number | null;
}

/** How far beyond the benchmark a value lies, below 0 for below it: 0 similar, 1 beyond its 95% limits, 2 its 99.8%. */
type Distance = -2 | -1 | 0 | 1 | 2;

const WORDS: Readonly<
  Record<Exclude<ComparisonPolarity, 'not-applicable'>, Record<Distance, ComparisonWord>>
> = {
  'low-is-good': { [-2]: 'best', [-1]: 'better', 0: 'similar', 1: 'worse', 2: 'worst' },
  'high-is-good': { [-2]: 'worst', [-1]: 'worse', 0: 'similar', 1: 'better', 2: 'best' },
  'no-judgement': { [-2]: 'lowest', [-1]: 'lower', 0: 'similar', 1: 'higher', 2: 'highest' },
};

/**
 * Compares an area with a benchmark's value by the area's own limits; the benchmark's limits play no part.
 *
 * `ci95`: `similar` when the benchmark lies within the 95% limits, ends included; else better or worse (lower or
 * higher without judgement) by whether the value is below or above it. `ci95-99.8`: the same, and best or worst
 * (lowest or highest) when the benchmark lies outside the 99.8% limits too, ends included in the weaker word.
 * `not-compared` when the value, the benchmark or a limit that the method needs is missing, or the polarity is
 * `not-applicable`.
 *
 * Public Health England. Technical guide: assigning RAG ratings to indicator values. 2017. fingertips-open,
 * "confidence interval overlapping reference" comparers.
 */
export function compareByLimits(
  area: ComparedValue,
  benchmarkValue: number | null,
  polarity: ComparisonPolarity,
  method: 'ci95' | 'ci95-99.8',
): ComparisonWord {
  const { value, lower95, upper95, lower998 = null, upper998 = null } = area;
  if (polarity === 'not-applicable' || value === null || benchmarkValue === null) return 'not-compared';
  if (lower95 === null || upper95 === null) return 'not-compared';
  const words = WORDS[polarity];
  const side = value < benchmarkValue ? -1 : 1;
  if (method === 'ci95') return words[isWithin(benchmarkValue, lower95, upper95) ? 0 : side];
  if (lower998 === null || upper998 === null) return 'not-compared';
  if (isWithin(benchmarkValue, lower95, upper95)) return words[0];
  if (isWithin(benchmarkValue, lower998, upper998)) return words[side];
  return words[side === 1 ? 2 : -2];
}

/**
 * Compares an area with a benchmark that is uncertain too, by whether their 95% limits overlap: `similar` when they
 * overlap or touch. Stricter than `compareByLimits`, and not used for England. `not-compared` as there.
 *
 * fingertips-open, "double overlapping confidence intervals" comparer.
 */
export function compareByOverlap(
  area: ComparedValue,
  benchmark: ComparedValue,
  polarity: ComparisonPolarity,
): ComparisonWord {
  if (polarity === 'not-applicable' || area.value === null || benchmark.value === null) return 'not-compared';
  if (area.lower95 === null || area.upper95 === null) return 'not-compared';
  if (benchmark.lower95 === null || benchmark.upper95 === null) return 'not-compared';
  const words = WORDS[polarity];
  if (area.upper95 < benchmark.lower95) return words[-1];
  return words[area.lower95 > benchmark.upper95 ? 1 : 0];
}

function isWithin(benchmark: number, lower: number, upper: number): boolean {
  return lower <= benchmark && benchmark <= upper;
}

/** The word for a value below (-1), at (0) or above (1) what chance allows. */
export function wordOfSide(
  side: -1 | 0 | 1,
  polarity: Exclude<ComparisonPolarity, 'not-applicable'>,
): ComparisonWord {
  return WORDS[polarity][side];
}
