import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import { midYear, midYearsIn } from '../../observation/mid-year.ts';
import type { ObservationQuestion, StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { type Denominator, OWN_POPULATION_MISSING, populationNeeded, sayMissing } from './denominator.ts';
import { PopulationIndex, type PopulationWanted } from './population-index.ts';
import { codesOfAuthority } from './same-authority.ts';

const POPULATION = 'population';

/** What denominators are found with. */
export interface DenominatorGround {
  readonly indicator: Pick<KnownIndicator, 'catalogued'>;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** A figure with what it needs: one population for each mid-year of its period, none where the period has no whole years. */
interface Need {
  readonly figure: StoredObservation;
  readonly wanted: readonly PopulationWanted[];
}

/**
 * The populations that counts without a denominator are to be divided by: of the same area, sex and age on 30 June of the
 * year; for several years pooled the populations of all of them added up. Asks the store once for the exact ages, and once
 * more for pieces of those where there were none; not at all where no figure needs any.
 */
export async function findDenominators(
  figures: readonly StoredObservation[],
  ground: DenominatorGround,
  context: AnswerContext,
): Promise<ReadonlyMap<StoredObservation, Denominator>> {
  const needing = (whose: 'everybody' | 'own') =>
    figures.filter((figure) => populationNeeded(figure, ground.indicator) === whose);
  const needs = needing('everybody').map((figure) => toNeed(figure, ground.areas));
  const index = new PopulationIndex(ground.extracts);
  await addPopulations(index, needs, context);
  return new Map<StoredObservation, Denominator>([
    ...needing('own').map((figure) => [figure, OWN_POPULATION_MISSING] as const),
    ...needs.map((need) => [need.figure, toDenominator(need, index)] as const),
  ]);
}

function toNeed(figure: StoredObservation, areas: KnownAreas): Need {
  const { area, sex, age, period } = figure;
  const codes = codesOfAuthority(areas, area);
  return { figure, wanted: (midYearsIn(period) ?? []).map((year) => ({ codes, year, sex, age })) };
}

async function addPopulations(
  index: PopulationIndex,
  needs: readonly Need[],
  { store, version }: AnswerContext,
): Promise<void> {
  const wanted = needs.flatMap((need) => need.wanted);
  if (wanted.length === 0) return;
  const exact = [...new Set(wanted.map(({ age }) => ageKey(age)))];
  index.add(await store.findObservations({ ...questionFor(wanted, version), ages: exact }));
  const lacking = wanted.filter((each) => index.find(each) === null);
  const pieces = lacking.length > 0 ? await findPieces(lacking, { store, version }) : [];
  if (pieces.length === 0) return;
  index.add(await store.findObservations({ ...questionFor(lacking, version), ages: pieces }));
}

/** Ages held that lie within a band that is wanted. */
async function findPieces(
  lacking: readonly PopulationWanted[],
  { store, version }: Pick<AnswerContext, 'store' | 'version'>,
): Promise<string[]> {
  const holdings = await store.findHoldings(version);
  const held = holdings.find(({ indicator }) => indicator === POPULATION)?.ages ?? [];
  const bands = [...new Map(lacking.map(({ age }) => [ageKey(age), age])).values()];
  return held.filter((piece) => bands.some((band) => isPartOf(piece, band))).map(ageKey);
}

function isPartOf(piece: AgeBand, band: AgeBand): boolean {
  if (piece.from === null || band.from === null || ageKey(piece) === ageKey(band)) return false;
  return piece.from >= band.from && (band.to === null || (piece.to !== null && piece.to <= band.to));
}

function questionFor(wanted: readonly PopulationWanted[], version: number): ObservationQuestion {
  const years = wanted.map(({ year }) => year);
  return {
    indicator: POPULATION,
    areas: [...new Set(wanted.flatMap(({ codes }) => codes))],
    sexes: [...new Set(wanted.map(({ sex }) => sex))],
    categoryTypes: null,
    within: { start: midYear(Math.min(...years)).start, end: midYear(Math.max(...years)).end },
    version,
  };
}

function toDenominator({ figure, wanted }: Need, index: PopulationIndex): Denominator {
  const found = wanted.map((each) => ({ year: each.year, population: index.find(each) }));
  const lacking = found.filter(({ population }) => population === null).map(({ year }) => year);
  if (found.length === 0 || lacking.length > 0) {
    return { kind: 'missing', said: sayMissing(figure, lacking) };
  }
  const parts = found.flatMap(({ year, population }) => (population ? [{ year, ...population }] : []));
  return {
    kind: 'population',
    people: parts.reduce((sum, { people }) => sum + people, 0),
    parts: parts.map(({ year, extract }) => ({ year, extract })),
  };
}
