import type { IndicatorAnswer, IndicatorsAnswer } from '../contract/indicators.ts';
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import { type Area, areaTypes } from '../observation/area.ts';
import type { ExtractInStore } from '../observation/extract.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { highestTier, toAgeAnswer, toPeriodAnswer, toProvenance } from './contract-nouns.ts';
import { findKnownAreas, type KnownAreas } from './known-areas.ts';
import { findDefinitions, type KnownIndicator, listKnownIndicators } from './known-indicators.ts';

/** What an indicator is described from besides itself. */
export interface IndicatorSetting {
  readonly areas: KnownAreas;
  readonly extracts: readonly ExtractInStore[];
}

/** Every indicator of the catalogue, with or without figures, then those that only extracts named or defined. */
export async function answerIndicators(context: AnswerContext): Promise<IndicatorsAnswer> {
  const holdings = await context.store.findHoldings(context.version);
  const setting = await findIndicatorSetting(context);
  const definitions = await findDefinitions(context);
  const indicators = listKnownIndicators(context.catalogue, holdings, definitions).map((each) =>
    describeIndicator(each, setting),
  );
  return {
    ...(await makeEnvelope(
      context,
      indicators.some(({ demonstration }) => demonstration),
    )),
    indicators,
    why: indicators.length > 0 ? null : 'The catalogue has no indicator and no extract has brought one.',
  };
}

/** The areas and extracts that indicators are described from. */
export async function findIndicatorSetting(context: AnswerContext): Promise<IndicatorSetting> {
  const [areas, extracts] = await Promise.all([
    findKnownAreas(context),
    context.store.findExtracts(context.version),
  ]);
  return { areas, extracts };
}

/** An indicator with its definition and what is held of it: ages, sexes, categories, areas, span and origin. */
export function describeIndicator(
  known: KnownIndicator,
  { areas, extracts }: IndicatorSetting,
): IndicatorAnswer {
  const { catalogued, holdings } = known;
  const used = (holdings?.extracts ?? []).flatMap((id) => extracts.filter((extract) => extract.id === id));
  const demonstrationAges = findDemonstrationAges(known, extracts).map(ageKey);
  return {
    ...describeDefinition(known, used),
    ages: holdings?.ages.map(toAgeAnswer) ?? [],
    sexes: [...(holdings?.sexes ?? [])],
    categoryTypes: [...(holdings?.categoryTypes ?? [])],
    areaTypes: tiersOf(holdings?.areaCodes ?? [], areas),
    areas: holdings?.areaCodes.length ?? 0,
    firstPeriod: holdings && toPeriodAnswer(holdings.firstPeriod),
    latestPeriod: holdings && toPeriodAnswer(holdings.latestPeriod),
    leads: catalogued?.leads ?? 'Nobody is recorded as leading on this outcome.',
    demonstration: demonstrationAges.length > 0,
    demonstrationAges,
    provenance: used.map(toProvenance),
  };
}

function describeDefinition(
  { catalogued, defined, holdings, ...known }: KnownIndicator,
  used: readonly ExtractInStore[],
) {
  const { id, name, shortName, theme, caveats, unit, polarity } = known;
  const publisherIds = catalogued?.published.flatMap(({ publisherId }) => publisherId ?? []) ?? [];
  return {
    id,
    publisherIds: [...new Set([...publisherIds, ...(holdings?.publisherId ? [holdings.publisherId] : [])])],
    name,
    shortName,
    theme,
    inCatalogue: catalogued !== null,
    definition: catalogued?.definition ?? defined?.definition ?? null,
    source: catalogued?.source ?? defined?.source ?? listPublishers(used),
    sourceUrl: catalogued?.sourceUrl ?? null,
    caveats: caveats.map((caveat) => ({ ...caveat, areas: [...caveat.areas] })),
    unit,
    polarity,
    defaultAge: catalogued ? toAgeAnswer(catalogued.defaultAge) : null,
  };
}

function listPublishers(used: readonly ExtractInStore[]): string {
  return [...new Set(used.map(({ publisher }) => publisher))].join('; ');
}

/** Ages of which only demonstration extracts have figures: one real extract pushes all demonstration figures aside. */
function findDemonstrationAges(
  { id, holdings }: KnownIndicator,
  extracts: readonly ExtractInStore[],
): AgeBand[] {
  const real = extracts.filter(({ demonstration, status }) => !demonstration && status !== 'withdrawn');
  const realAges = new Set(
    real.flatMap(({ indicators }) =>
      indicators.filter((each) => each.id === id).flatMap(({ ages }) => ages.map(ageKey)),
    ),
  );
  return (holdings?.ages ?? []).filter((age) => !realAges.has(ageKey(age)));
}

function tiersOf(codes: readonly string[], areas: KnownAreas): ReturnType<typeof highestTier>[] {
  const held = codes.flatMap((code): Area[] => {
    const area = areas.get(code);
    return area ? [area] : [];
  });
  const tiers = new Set(held.map(highestTier));
  return areaTypes.filter((type) => tiers.has(type));
}
