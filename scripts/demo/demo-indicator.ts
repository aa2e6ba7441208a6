import type { Catalogue, CatalogueIndicator } from '../../server/catalogue/catalogue.ts';
import { crudeRate } from '../../server/statistics/crude-rate.ts';
import { proportion } from '../../server/statistics/proportion.ts';
import type { DemoIndicator } from './demo-figure.ts';

/** A crude rate of the catalogue, with the limits of its count, under its own id and name unless others are given. */
export function rateIndicator(
  catalogue: Catalogue,
  id: string,
  published: { id?: string; name?: string } = {},
): DemoIndicator {
  const { name, multiplier } = take(catalogue, id);
  return {
    id,
    name,
    ...published,
    multiplier,
    estimate: (count, denominator, confidence) => crudeRate({ count, denominator, multiplier, confidence }),
  };
}

/**
 * A percentage of children of the catalogue, under its publisher's id. Its limits are Wilson's on half the counts, as
 * the publisher has them, since children of one family are poor together.
 */
export function familyPercentage(catalogue: Catalogue, publisherId: string, name: string): DemoIndicator {
  const { multiplier } = take(catalogue, publisherId);
  return {
    id: publisherId,
    name,
    multiplier,
    estimate: (count, denominator, confidence) =>
      proportion({ count: count / 2, denominator: denominator / 2, multiplier, confidence }),
  };
}

function take(catalogue: Catalogue, id: string): CatalogueIndicator {
  const found = catalogue.findIndicator(id);
  if (found === null) throw new Error(`indicator not in the catalogue: ${id}`);
  return found.indicator;
}
