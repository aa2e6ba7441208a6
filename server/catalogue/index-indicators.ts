import type { AgeBand } from '../observation/age-band.ts';
import type { Catalogue, CatalogueIndicator } from './catalogue.ts';

/** What an id names, and the age that it is about where it is a publisher's. */
interface Named {
  readonly indicator: CatalogueIndicator;
  readonly age: AgeBand | null;
}

/**
 * The two look-ups of indicators: by id, ours or a publisher's, in constant time; by a publisher's name only where the
 * id says nothing, so that they may be asked for every row of a file.
 */
export function indexIndicators(
  indicators: readonly CatalogueIndicator[],
): Pick<Catalogue, 'findIndicator' | 'recogniseIndicator'> {
  const byId = new Map(indicators.flatMap(namesOf));
  const patterns = indicators.flatMap(patternsOf);
  return {
    findIndicator: (id) => byId.get(id) ?? null,
    recogniseIndicator: (publisherId, name) =>
      byId.get(publisherId)?.indicator ??
      patterns.find(({ pattern }) => pattern.test(name.trim()))?.indicator ??
      null,
  };
}

function namesOf(indicator: CatalogueIndicator): [string, Named][] {
  const published = indicator.published.flatMap(({ publisherId, age }): [string, Named][] =>
    publisherId === null ? [] : [[publisherId, { indicator, age }]],
  );
  return [[indicator.id, { indicator, age: null }], ...published];
}

function patternsOf(indicator: CatalogueIndicator): { pattern: RegExp; indicator: CatalogueIndicator }[] {
  return indicator.published.flatMap(({ namePattern }) =>
    namePattern === null ? [] : [{ pattern: new RegExp(namePattern, 'i'), indicator }],
  );
}
