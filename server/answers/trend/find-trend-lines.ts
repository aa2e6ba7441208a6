import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Category } from '../../observation/category.ts';
import { type Sex, sexes } from '../../observation/sex.ts';
import type { ObservationQuestion, StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownAreas } from '../known-areas.ts';
import { compareCategories } from './compare-categories.ts';
import { comparePeriods, labelSpans } from './trend-periods.ts';
import type { LineSelection } from './trend-selection.ts';

/** One line of a trend before anything is worked out: whose figures they are, and the figures in time order. */
export interface TrendLine {
  readonly role: 'area' | 'benchmark';
  readonly area: Area;
  readonly sex: Sex;
  readonly age: AgeBand;
  readonly category: Category | null;
  readonly observations: readonly Figure[];
}

/** The lines of a trend, and the benchmark's figures that they are compared with. */
export interface TrendLines {
  readonly lines: readonly TrendLine[];
  readonly benchmarkObservations: readonly Figure[];
}

/**
 * Finds the figures of a trend and lays them out as lines: for each area, one line for each age, sex or category
 * held (as `by` says), then one benchmark line for each sex and age that is not itself asked for. An area without a
 * figure still has its line, empty, so that the answer can say why. Where an authority's code alone has changed, what
 * stands under the earlier code continues its line.
 */
export async function findTrendLines(
  selection: LineSelection,
  context: AnswerContext,
  areas: KnownAreas,
): Promise<TrendLines> {
  const codes = [...codesOfAreas(selection, areas).values()].flat();
  const [ofAreas, ofBenchmark] = await Promise.all([
    context.store.findObservations({
      ...questionForAreas(selection, context.version),
      areas: [...new Set(codes)],
    }),
    context.store.findObservations(questionForBenchmark(selection, context.version)),
  ]);
  return layOutTrendLines(selection, { ofAreas, ofBenchmark }, areas);
}

/** The figures that the lines of a trend are laid out from. */
export interface TrendFigures {
  readonly ofAreas: readonly StoredObservation[];
  readonly ofBenchmark: readonly StoredObservation[];
}

/** Lays out as lines what was found for a selection. */
export function layOutTrendLines(
  selection: LineSelection,
  { ofAreas, ofBenchmark }: TrendFigures,
  areas: KnownAreas,
): TrendLines {
  const codes = codesOfAreas(selection, areas);
  const label = labelSpans([...ofAreas, ...ofBenchmark].map(({ period }) => period));
  const relabel = (each: StoredObservation) => ({ ...each, period: label(each.period) });
  const benchmarkObservations = ofBenchmark.map(relabel);
  const relabelled = ofAreas.map(relabel);
  const areaLines = selection.areas.flatMap((area) =>
    linesOfArea(area, codes.get(area.code) ?? [], selection, relabelled),
  );
  const benchmarkLines = linesOfBenchmark(selection, areaLines, benchmarkObservations);
  return { lines: [...areaLines, ...benchmarkLines], benchmarkObservations };
}

/** Under which codes an area's figures stand, its own first. */
function codesOfAreas(
  selection: Pick<LineSelection, 'areas'>,
  areas: KnownAreas,
): ReadonlyMap<string, readonly string[]> {
  return new Map(selection.areas.map(({ code }) => [code, [code, ...findEarlierCodes(areas, code)]]));
}

function questionForAreas(selection: LineSelection, version: number): ObservationQuestion {
  const { indicator, areas, sex, age, by, categoryType } = selection;
  const held = indicator.holdings?.categoryTypes ?? [];
  return {
    indicator: indicator.id,
    areas: areas.map(({ code }) => code),
    ...(by === 'sex' ? {} : { sexes: [sex] }),
    ...(by === 'age' ? {} : { ages: [ageKey(age)] }),
    categoryTypes: by === 'category' ? held.filter((type) => !categoryType || type === categoryType) : null,
    version,
  };
}

function questionForBenchmark(selection: LineSelection, version: number): ObservationQuestion {
  const areas = selection.benchmark ? [selection.benchmark.code] : [];
  return { ...questionForAreas(selection, version), areas, categoryTypes: null };
}

function linesOfArea(
  area: Area,
  codes: readonly string[],
  selection: LineSelection,
  observations: readonly StoredObservation[],
): TrendLine[] {
  const own = newestCodeOnly(codes, observations);
  const lines = [...groupByLine(own).values()].map((group) => toLine('area', area, group)).sort(compareLines);
  return lines.length > 0 ? lines : [emptyLine('area', area, selection)];
}

/** The figures under any of an area's codes, the newest first; of two for one period, the one under the newer code. */
function newestCodeOnly(
  codes: readonly string[],
  observations: readonly StoredObservation[],
): StoredObservation[] {
  const figures = new Map<string, StoredObservation>();
  for (const code of codes) {
    for (const each of observations.filter(({ area }) => area === code)) {
      const key = [lineKey(each), each.period.start, each.period.end].join('\u001f');
      if (!figures.has(key)) figures.set(key, each);
    }
  }
  return [...figures.values()];
}

/** One for each sex and age of the areas' lines, unless the benchmark's own line already stands among them. */
function linesOfBenchmark(
  { benchmark }: LineSelection,
  areaLines: readonly TrendLine[],
  observations: readonly StoredObservation[],
): TrendLine[] {
  if (!benchmark) return [];
  const shown = new Set(
    areaLines.filter((line) => line.area.code === benchmark.code && !line.category).map(pieceKey),
  );
  const wanted = new Map(areaLines.map((line) => [pieceKey(line), line]));
  return [...wanted]
    .filter(([piece]) => !shown.has(piece))
    .map(([piece, { sex, age }]) => ({
      ...emptyLine('benchmark', benchmark, { sex, age }),
      observations: inTimeOrder(observations.filter((each) => pieceKey(each) === piece)),
    }));
}

function groupByLine(
  observations: readonly StoredObservation[],
): Map<string, [StoredObservation, ...StoredObservation[]]> {
  const groups = new Map<string, [StoredObservation, ...StoredObservation[]]>();
  for (const observation of observations) {
    const key = lineKey(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

function toLine(
  role: TrendLine['role'],
  area: Area,
  observations: readonly [StoredObservation, ...StoredObservation[]],
): TrendLine {
  const [{ sex, age, category }] = observations;
  return { role, area, sex, age, category, observations: inTimeOrder(observations) };
}

function emptyLine(
  role: TrendLine['role'],
  area: Area,
  { sex, age }: Pick<TrendLine, 'sex' | 'age'>,
): TrendLine {
  return { role, area, sex, age, category: null, observations: [] };
}

function lineKey(each: Pick<TrendLine, 'sex' | 'age' | 'category'>): string {
  return [pieceKey(each), each.category?.type ?? '', each.category?.value ?? ''].join('\u001f');
}

/** Sex and age: what a figure shares with the benchmark's that it is compared with. */
export function pieceKey({ sex, age }: Pick<TrendLine, 'sex' | 'age'>): string {
  return `${sex}\u001f${ageKey(age)}`;
}

function inTimeOrder(observations: readonly StoredObservation[]): StoredObservation[] {
  return observations.toSorted((one, other) => comparePeriods(one.period, other.period));
}

function compareLines(one: TrendLine, other: TrendLine): number {
  return (
    sexes.indexOf(one.sex) - sexes.indexOf(other.sex) ||
    (one.age.from ?? Number.MAX_SAFE_INTEGER) - (other.age.from ?? Number.MAX_SAFE_INTEGER) ||
    (one.age.to ?? Number.MAX_SAFE_INTEGER) - (other.age.to ?? Number.MAX_SAFE_INTEGER) ||
    compareCategories(one.category, other.category)
  );
}
