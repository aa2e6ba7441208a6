import { findEarlierCodes, findPredecessors } from '../../catalogue/area-lineage.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Period } from '../../observation/period.ts';
import type { AnswerContext } from '../answer-context.ts';
import { completeMeasure } from '../complete-measure.ts';
import { findCompletion } from '../denominators/complete-figures.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { DenominatorGround } from '../denominators/find-denominators.ts';
import { spanKey } from '../trend/trend-periods.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { latestFirst } from './held-periods.ts';

/** What is held of a selection in one period. */
export interface ComparedFigures {
  readonly period: Period;
  /** By the code of the area shown, whichever of its codes the figure stands under. */
  readonly byArea: ReadonlyMap<string, Figure>;
  readonly benchmark: Figure | null;
  /** Figures of areas that one of those shown has replaced since, by their own code. */
  readonly replaced: ReadonlyMap<string, Figure>;
  /** Later periods of which figures are held, but no area has a value. */
  readonly passedOver: readonly Period[];
}

interface Setting {
  readonly ground: DenominatorGround;
  readonly context: AnswerContext;
}

/**
 * Finds the figures of the period asked for, in one question to the store. For the latest, periods are asked for from
 * the newest back until one of the areas has a value, which is nearly always the first; where none ever has, the newest
 * with any row of an area, else of the benchmark, stands. Null where nothing is held.
 */
export async function findComparedFigures(
  selection: ComparisonSelection,
  held: readonly Period[],
  setting: Setting,
): Promise<ComparedFigures | null> {
  const passed: ComparedFigures[] = [];
  let besides: ComparedFigures | null = null;
  for (const period of findCandidates(selection, held)) {
    const found = await findInPeriod(selection, period, setting);
    if (hasValue(found, selection)) return { ...found, passedOver: passed.map((each) => each.period) };
    if (found.byArea.size > 0) passed.push(found);
    else if (found.benchmark) besides ??= found;
  }
  return passed[0] ?? besides;
}

/**
 * The periods worth asking for: none where these ages or this sex are not held at all, only the newest, for the sake of
 * the benchmark, where none of the areas has figures of any kind.
 */
function findCandidates(selection: ComparisonSelection, held: readonly Period[]): readonly Period[] {
  const { indicator, age, sex, areas, period } = selection;
  const { holdings } = indicator;
  if (!holdings || areas.length === 0 || !holdings.sexes.includes(sex)) return [];
  if (!holdings.ages.some((each) => ageKey(each) === ageKey(age))) return [];
  if (period) return [period];
  const codes = new Set(holdings.areaCodes);
  const newestFirst = latestFirst(held);
  return areas.some(({ code }) => codes.has(code)) ? newestFirst : newestFirst.slice(0, 1);
}

function hasValue({ byArea }: ComparedFigures, { indicator }: ComparisonSelection): boolean {
  return [...byArea.values()].some((figure) => completeMeasure(figure, indicator.unit).value !== null);
}

/** What is held of a selection in one period, whether any area has a value or not. */
export async function findInPeriod(
  selection: ComparisonSelection,
  period: Period,
  { ground, context }: Setting,
): Promise<ComparedFigures> {
  const { indicator, sex, age } = selection;
  const wanted = findCodesWanted(selection, period, ground);
  const within = await context.store.findObservations({
    indicator: indicator.id,
    areas: listCodes(wanted),
    sexes: [sex],
    ages: [ageKey(age)],
    categoryTypes: null,
    within: period,
    version: context.version,
  });
  const observations = within.filter((each) => spanKey(each.period) === spanKey(period));
  const complete = await findCompletion(observations, ground, context);
  return layOutFigures(wanted, observations.map(complete), period);
}

/** The codes of the areas and the benchmark, and of what was there before those that came later than the period. */
export function findCodesWanted(
  { areas, benchmark }: Pick<ComparisonSelection, 'areas' | 'benchmark'>,
  period: Pick<Period, 'start'>,
  ground: Pick<DenominatorGround, 'areas'>,
): CodesWanted {
  const withEarlier = (code: string) => [code, ...findEarlierCodes(ground.areas, code)];
  return {
    codesOf: new Map(areas.map(({ code }) => [code, withEarlier(code)])),
    ofBenchmark: benchmark ? withEarlier(benchmark.code) : [],
    before: areas.flatMap((area) => codesReplaced(area, period, ground)),
  };
}

/** Every code that is wanted, once: what to ask the store for. */
export const listCodes = ({ codesOf, before, ofBenchmark }: CodesWanted): string[] => [
  ...new Set([...codesOf.values(), before, ofBenchmark].flat()),
];

/** Codes of what was there before an area that came later than the period. */
function codesReplaced(
  { code, validFrom }: Area,
  period: Pick<Period, 'start'>,
  { areas }: Pick<DenominatorGround, 'areas'>,
): string[] {
  if (validFrom === null || validFrom <= period.start) return [];
  return findPredecessors(areas, code).map((each) => each.code);
}

/** Under which codes figures stand: those of each area and of the benchmark, the newest first, and of what they replaced. */
export interface CodesWanted {
  readonly codesOf: ReadonlyMap<string, readonly string[]>;
  readonly ofBenchmark: readonly string[];
  readonly before: readonly string[];
}

/** The figures of one period by the areas that they are shown for. */
export function layOutFigures(
  { codesOf, ofBenchmark, before }: CodesWanted,
  figures: readonly Figure[],
  asked: Period,
): ComparedFigures {
  const [first] = figures;
  const period = first ? first.period : asked;
  const byCode = new Map(figures.map((figure) => [figure.area, { ...figure, period }]));
  const shown = [...codesOf].flatMap(([code, codes]): [string, Figure][] => {
    const figure = codes.flatMap((each) => byCode.get(each) ?? [])[0];
    return figure ? [[code, figure]] : [];
  });
  const used = new Set(shown.map(([, figure]) => figure.area));
  return {
    period,
    byArea: new Map(shown),
    benchmark: ofBenchmark.flatMap((code) => byCode.get(code) ?? [])[0] ?? null,
    replaced: new Map(
      before.filter((code) => !used.has(code)).flatMap((code) => pairOf(code, byCode.get(code))),
    ),
    passedOver: [],
  };
}

function pairOf(code: string, figure: Figure | undefined): [string, Figure][] {
  return figure ? [[code, figure]] : [];
}
