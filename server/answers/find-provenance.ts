import type { Provenance } from '../contract/parts.ts';
import type { Extract } from '../observation/extract.ts';
import { toProvenance } from './contract-nouns.ts';
import { type Figure, findDivisors } from './denominators/denominator.ts';

/** Where figures came from: their own extracts and those of the populations that they were divided by, and any others. */
export function findProvenance(
  figures: readonly Figure[],
  extracts: ReadonlyMap<string, Extract>,
  others: readonly string[] = [],
): Provenance[] {
  const used = new Set([...figures.map(({ extract }) => extract), ...findDivisors(figures), ...others]);
  return [...extracts.values()].filter(({ id }) => used.has(id)).map(toProvenance);
}
