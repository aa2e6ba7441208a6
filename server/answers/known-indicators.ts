import type {
  Catalogue,
  CatalogueIndicator,
  IndicatorCaveat,
  Polarity,
  Theme,
} from '../catalogue/catalogue.ts';
import { formatCount } from '../contract/format-figure.ts';
import type { Unit } from '../contract/parts.ts';
import type { AgeBand } from '../observation/age-band.ts';
import type { IndicatorHoldings } from '../store/store.ts';
import { QuestionError } from './answer-context.ts';
import { unknownMessage } from './nearest-name.ts';

/** An indicator that a question may name: what the catalogue says of it, what the store holds of it, or both. */
export interface KnownIndicator {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly caveats: readonly IndicatorCaveat[];
  /** Null for an indicator that only an extract named. */
  readonly catalogued: CatalogueIndicator | null;
  /** Null while no extract has brought it. */
  readonly holdings: IndicatorHoldings | null;
}

/** The catalogue's indicators in its order, then those that only extracts named. */
export function listKnownIndicators(
  catalogue: Catalogue,
  holdings: readonly IndicatorHoldings[],
): KnownIndicator[] {
  const held = new Map(holdings.map((each) => [each.indicator, each]));
  const catalogued = catalogue.indicators.map((each) => fromCatalogue(each, held.get(each.id) ?? null));
  const ids = new Set(catalogue.indicators.map(({ id }) => id));
  return [...catalogued, ...holdings.filter(({ indicator }) => !ids.has(indicator)).map(fromHoldings)];
}

/**
 * The indicator of an id, ours or a publisher's; a publisher's id brings the age that it is about.
 * Fails with 404 and the nearest ids.
 */
export function requireIndicator(
  id: string,
  catalogue: Catalogue,
  holdings: readonly IndicatorHoldings[],
): { readonly indicator: KnownIndicator; readonly age: AgeBand | null } {
  const known = listKnownIndicators(catalogue, holdings);
  const found = catalogue.findIndicator(id);
  const indicator = found
    ? known.find((each) => each.id === found.indicator.id)
    : known.find((each) => each.id === id || each.holdings?.publisherId === id);
  if (indicator) return { indicator, age: found?.age ?? null };
  throw new QuestionError(
    404,
    unknownMessage('indicator', id, known.flatMap(namesOf), 'see the list of indicators'),
  );
}

function fromCatalogue(catalogued: CatalogueIndicator, holdings: IndicatorHoldings | null): KnownIndicator {
  const { id, name, shortName, theme, unitLabel, multiplier, valueType, polarity, caveats } = catalogued;
  const unit = { label: unitLabel, multiplier, valueType };
  return { id, name, shortName, theme, unit, polarity, caveats, catalogued, holdings };
}

function fromHoldings(holdings: IndicatorHoldings): KnownIndicator {
  const { indicator, name, multiplier } = holdings;
  return {
    id: indicator,
    name,
    shortName: name,
    theme: 'other',
    unit: {
      label: multiplier === null ? '' : `per ${formatCount(multiplier)}`,
      multiplier,
      // A file shows that value = multiplier x count / denominator, not whether one person may be counted twice.
      valueType: 'other',
    },
    polarity: 'no-judgement',
    caveats: [],
    catalogued: null,
    holdings,
  };
}

function namesOf({ id, name, catalogued }: KnownIndicator): { id: string; name: string }[] {
  const publisherIds = catalogued?.published.flatMap(({ publisherId }) => publisherId ?? []) ?? [];
  return [{ id, name }, ...publisherIds.map((publisherId) => ({ id: publisherId, name }))];
}
