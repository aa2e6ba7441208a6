import type { ComparisonMethod } from '../../contract/comparison.ts';
import { comparisonInFunnel } from '../../contract/funnel-words.ts';
import type { Comparison } from '../../contract/parts.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';
import { compareByLimits, compareByOverlap } from '../../statistics/compare-with-benchmark.ts';
import type { Measure } from '../complete-measure.ts';
import { type ComparedBenchmark, mannerOf } from './benchmark-manner.ts';
import type { FunnelVerdict } from './judge-funnel.ts';

/** What an area is compared with and how. */
export interface ComparisonGround {
  readonly method: ComparisonMethod;
  readonly polarity: Polarity;
  /** Null where there is no benchmark. */
  readonly benchmark: ComparedBenchmark | null;
}

/**
 * Where an area stands: by its own limits against the benchmark, and at one level by the overlap of both where the
 * benchmark is an area as uncertain as itself; or in the funnel against the average of the areas.
 * Fifths compare nothing: they say where an area stands in the order, whatever chance would do.
 */
export function compareArea(
  measure: Measure,
  verdict: FunnelVerdict,
  { method, polarity, benchmark }: ComparisonGround,
): Comparison {
  if (method === 'quintile') return 'not-compared';
  if (method === 'funnel') {
    return verdict.place ? comparisonInFunnel(verdict.place.significance, polarity) : 'not-compared';
  }
  if (benchmark && mannerOf(benchmark, method) === 'overlap') {
    return compareByOverlap(measure, benchmark, polarity);
  }
  return compareByLimits(measure, benchmark?.value ?? null, polarity, method);
}
