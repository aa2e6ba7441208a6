import type { Catalogue, CatalogueIndicator, IndicatorCaveat, Theme } from '../catalogue/catalogue.ts';
import { formatCount } from '../contract/format-figure.ts';
import type { Unit } from '../contract/parts.ts';
import type { AgeBand } from '../observation/age-band.ts';
import type { IndicatorDefinition } from '../observation/entry.ts';
import type { Polarity } from '../observation/indicator-kind.ts';
import type { IndicatorHoldings } from '../store/store.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { unknownMessage } from './nearest-name.ts';
import { onceAVersion } from './once-a-version.ts';

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
  /** What an extract says that it is; null where none does, or where the catalogue knows it. */
  readonly defined: IndicatorDefinition | null;
  /** Null while no extract has brought it. */
  readonly holdings: IndicatorHoldings | null;
}

/** Indicators that the catalogue does not carry, as extracts define them, by id. */
export type IndicatorDefinitions = ReadonlyMap<string, IndicatorDefinition>;

const NONE: IndicatorDefinitions = new Map();

/** The definitions that extracts have brought, up to the version asked about. */
export const findDefinitions: (context: AnswerContext) => Promise<IndicatorDefinitions> = onceAVersion(
  async ({ store, version }) => {
    const definitions = new Map<string, IndicatorDefinition>();
    for await (const entries of store.findEntries('indicator', version)) {
      for (const { body } of entries) definitions.set(body.id, body);
    }
    return definitions;
  },
);

/** The catalogue's indicators in its order, then those that extracts named or defined. */
export function listKnownIndicators(
  catalogue: Catalogue,
  holdings: readonly IndicatorHoldings[],
  definitions: IndicatorDefinitions = NONE,
): KnownIndicator[] {
  const held = new Map(holdings.map((each) => [each.indicator, each]));
  const catalogued = catalogue.indicators.map((each) => fromCatalogue(each, held.get(each.id) ?? null));
  const ids = new Set(catalogue.indicators.map(({ id }) => id));
  const named = holdings.filter(({ indicator }) => !ids.has(indicator));
  const onlyDefined = [...definitions.values()].filter(({ id }) => !ids.has(id) && !held.has(id));
  return [
    ...catalogued,
    ...named.map((each) => fromExtracts(each, definitionOf(each, definitions))),
    ...onlyDefined.map((definition) => fromDefinition(definition, null)),
  ];
}

/**
 * The indicator of an id, ours or a publisher's; a publisher's id brings the age that it is about.
 * Fails with 404 and the nearest ids.
 */
export function requireIndicator(
  id: string,
  catalogue: Catalogue,
  holdings: readonly IndicatorHoldings[],
  definitions: IndicatorDefinitions = NONE,
): { readonly indicator: KnownIndicator; readonly age: AgeBand | null } {
  const known = listKnownIndicators(catalogue, holdings, definitions);
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
  const { id, name, shortName, theme, unitLabel, multiplier, valueType, clusterSize, polarity, caveats } =
    catalogued;
  const unit = {
    label: unitLabel,
    multiplier,
    valueType,
    ...(clusterSize === undefined ? {} : { clusterSize }),
  };
  return { id, name, shortName, theme, unit, polarity, caveats, catalogued, defined: null, holdings };
}

/** A definition may go by our id or by the publisher's. */
function definitionOf(
  { indicator, publisherId }: IndicatorHoldings,
  definitions: IndicatorDefinitions,
): IndicatorDefinition | null {
  return definitions.get(indicator) ?? definitions.get(publisherId ?? '') ?? null;
}

function fromExtracts(holdings: IndicatorHoldings, definition: IndicatorDefinition | null): KnownIndicator {
  const known = fromHoldings(holdings);
  return definition ? { ...fromDefinition(definition, holdings), id: known.id } : known;
}

function fromDefinition(defined: IndicatorDefinition, holdings: IndicatorHoldings | null): KnownIndicator {
  const { id, name, unitLabel, multiplier, valueType, polarity } = defined;
  return {
    id,
    name,
    shortName: name,
    theme: 'other',
    unit: { label: unitLabel, multiplier, valueType },
    polarity,
    caveats: [],
    catalogued: null,
    defined,
    holdings,
  };
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
    defined: null,
    holdings,
  };
}

function namesOf({ id, name, catalogued }: KnownIndicator): { id: string; name: string }[] {
  const publisherIds = catalogued?.published.flatMap(({ publisherId }) => publisherId ?? []) ?? [];
  return [{ id, name }, ...publisherIds.map((publisherId) => ({ id: publisherId, name }))];
}
