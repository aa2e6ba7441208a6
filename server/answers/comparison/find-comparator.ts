import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { ComparisonSelection } from './comparison-selection.ts';

/** What areas are compared with: the benchmark that has a value, the average of the areas in a funnel, or nothing. */
export function findComparator(
  { method, benchmark }: Pick<ComparisonSelection, 'method' | 'benchmark'>,
  values: { readonly benchmark: number | null; readonly average: number | null },
): ComparisonAnswer['comparator'] {
  if (method === 'quintile') return null;
  if (method === 'funnel')
    return values.average === null ? null : { code: null, name: 'the average of these areas' };
  return benchmark && values.benchmark !== null ? { code: benchmark.code, name: benchmark.name } : null;
}
