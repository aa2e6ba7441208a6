import type { ComparisonMethod } from '../../contract/comparison.ts';
import { comparisonInFunnel } from '../../contract/funnel-words.ts';
import type { Comparison } from '../../contract/parts.ts';
import type { Polarity } from '../../observation/indicator-kind.ts';
import { compareByLimits } from '../../statistics/compare-with-benchmark.ts';
import type { Measure } from '../complete-measure.ts';
import type { FunnelVerdict } from './judge-funnel.ts';

/** What an area is compared with and how. */
export interface ComparisonGround {
  readonly method: ComparisonMethod;
  readonly polarity: Polarity;
  /** Null where there is no benchmark, or none with a value. */
  readonly benchmarkValue: number | null;
}

/**
 * Where an area stands: by its own limits against the benchmark, or in the funnel against the average of the areas.
 * Fifths compare nothing: they say where an area stands in the order, whatever chance would do.
 */
export function compareArea(
  measure: Measure,
  verdict: FunnelVerdict,
  { method, polarity, benchmarkValue }: ComparisonGround,
): Comparison {
  if (method === 'quintile') return 'not-compared';
  if (method !== 'funnel') return compareByLimits(measure, benchmarkValue, polarity, method);
  return verdict.place ? comparisonInFunnel(verdict.place.significance, polarity) : 'not-compared';
}
