import type { ComparisonMethod } from '../../contract/comparison.ts';
import type { Area } from '../../observation/area.ts';
import type { Measure } from '../complete-measure.ts';

/** The figure that areas are compared with. */
export interface ComparedBenchmark extends Pick<Measure, 'value' | 'lower95' | 'upper95'> {
  /** Whether it is England, whose own uncertainty is too small to count. */
  readonly isEngland: boolean;
}

/**
 * What the benchmark brings to a comparison by limits: only its `value`; its own limits too, which must not `overlap`
 * with the area's; or its value `despite-limits` that the method has no use for, or `without-limits` of its own.
 */
export type BenchmarkManner = 'value' | 'overlap' | 'despite-limits' | 'without-limits';

/** An authority or a region is as uncertain as the areas beside it; England is not, and two levels have no overlap. */
export function mannerOf(benchmark: ComparedBenchmark, method: ComparisonMethod): BenchmarkManner {
  if (benchmark.isEngland) return 'value';
  if (benchmark.lower95 === null || benchmark.upper95 === null) return 'without-limits';
  return method === 'ci95' ? 'overlap' : 'despite-limits';
}

/** The figure of an area as a benchmark. */
export function toBenchmark(
  { types }: Pick<Area, 'types'>,
  { value, lower95, upper95 }: Pick<Measure, 'value' | 'lower95' | 'upper95'>,
): ComparedBenchmark {
  return { value, lower95, upper95, isEngland: types.includes('england') };
}
