import type { Vocabulary } from '../vocabulary.ts';
import type { BoundValues } from './bound-values.ts';

/** Areas by their numbers in the store, both ends inclusive. */
export interface AreaSlice {
  readonly first: number;
  readonly last: number;
}

/** Rows compared at a time: more would take the memory that readers need. */
const ROWS_COMPARED = 400_000;

/**
 * Divides the areas so that about as many rows belong to each part as can be compared at a time. What is compared
 * (keys, series) never has two areas, so that parts can be counted one after another.
 */
export function sliceAreas(
  vocabulary: Vocabulary,
  holdings: readonly { readonly rows: number }[],
): AreaSlice[] {
  const rows = holdings.reduce((sum, holding) => sum + holding.rows, 0);
  const areas = vocabulary.count('area');
  const size = Math.max(1, Math.ceil(areas / Math.ceil(rows / ROWS_COMPARED)));
  return Array.from({ length: Math.ceil(areas / size) }, (_, index) => ({
    first: index * size,
    last: (index + 1) * size - 1,
  }));
}

export function writeSlice(bound: BoundValues, area: string, { first, last }: AreaSlice): string {
  return `${area} BETWEEN ${bound.bind(first)} AND ${bound.bind(last)}`;
}
