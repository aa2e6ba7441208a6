import type { ComparisonAnswer, ComparisonQuestion } from '../contract/comparison.ts';
import type { AgeBand } from '../observation/age-band.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toBenchmark } from './comparison/benchmark-manner.ts';
import { compareRanks, describeRanks, findPeriodBefore } from './comparison/compare-ranks.ts';
import { type ComparisonSelection, selectComparison } from './comparison/comparison-selection.ts';
import { nameDenominator } from './comparison/denominator-words.ts';
import { describeComparison, subtitleOfComparison } from './comparison/describe-comparison.ts';
import { describeComparisonMethod } from './comparison/describe-comparison-method.ts';
import { describeDistribution } from './comparison/describe-distribution.ts';
import { drawFunnelLines } from './comparison/draw-funnel-lines.ts';
import { explainNothing } from './comparison/explain-nothing.ts';
import { findAgesWithRates } from './comparison/find-ages-with-rates.ts';
import { findComparator } from './comparison/find-comparator.ts';
import {
  type ComparedFigures,
  findComparedFigures,
  findInPeriod,
} from './comparison/find-compared-figures.ts';
import { findMaps } from './comparison/find-maps.ts';
import { gatherComparisonCaveats } from './comparison/gather-comparison-caveats.ts';
import { findHeldPeriods, latestFirst } from './comparison/held-periods.ts';
import { type ComparedAreas, toComparisonRows } from './comparison/to-comparison-rows.ts';
import { writeComparisonAlternativeText } from './comparison/write-comparison-alternative-text.ts';
import { writeComparisonHeadline } from './comparison/write-comparison-headline.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer, toProvenance } from './contract-nouns.ts';
import { findDivisors } from './denominators/denominator.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import type { KnownAreas } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import { restatePartnerArea } from './partner-areas/restate-partner-area.ts';
import { describeLimits } from './trend/describe-method.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: ComparisonSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
  readonly held: readonly Period[];
}

/**
 * One indicator in one period, area by area: every area of a kind (or of a region or county, or just those named) beside
 * a benchmark, with its rank, fifth and place in a funnel. What is known but not held is answered with rows that say
 * why; an unknown area or indicator is a `QuestionError`.
 */
export async function answerComparison(
  question: ComparisonQuestion,
  context: AnswerContext,
): Promise<ComparisonAnswer> {
  const ground = await findGround(question, context);
  const { selection, areas, extracts, held } = ground;
  const found = await findComparedFigures(selection, held, {
    ground: { indicator: selection.indicator, areas, extracts },
    context,
  });
  const agesWithRates = await findAgesWithRates(found?.byArea.values() ?? [], selection.indicator, () =>
    context.store.findHoldings(context.version),
  );
  const worked = compareAreas(found, { ...ground, agesWithRates }, context);
  const before = await findFiguresBefore(found, ground, context);
  const { rows, ranksBefore } = compareRanks(worked.rows, before, selection);
  const compared = { ...worked, rows };
  const used = findExtractsUsed([found, ranksBefore && before], extracts);
  const demonstration = used.some((extract) => extract.demonstration);
  const { tileMap, boundaryMap } = await findMaps(ground, context);
  const facts = findLookUps(selection, extracts, tileMap ?? boundaryMap).filter(
    (extract) => !used.includes(extract),
  );
  return {
    ...(await makeEnvelope(context, demonstration)),
    ...restate(selection),
    period: found && toPeriodAnswer(found.period),
    periods: held.map(toPeriodAnswer),
    ...writeFigures(selection, compared),
    tileMap,
    boundaryMap,
    highlightNote: selection.highlightNote,
    ranksBefore,
    ...writeWords(selection, { compared, boundaryMap, demonstration }, found?.period ?? null),
    rankNote: describeRanks(ranksBefore, rows.filter(({ rank }) => rank !== null).length),
    caveats: found
      ? gatherComparisonCaveats({ selection, figures: found, rows: compared.rows, areas, extracts })
      : [],
    provenance: [...used, ...facts].map(toProvenance),
    why: explainNothing(selection, compared.rows, { held, areas, hasFigures: (found?.byArea.size ?? 0) > 0 }),
  };
}

async function findGround(question: ComparisonQuestion, context: AnswerContext): Promise<Ground> {
  const { found, areas, extracts } = await findIndicatorGround(question.indicator, context);
  const memberships = await findMemberships(context);
  return {
    selection: selectComparison(question, found, areas, {
      today: context.today,
      duties: context.catalogue.duties,
      memberships,
    }),
    areas,
    extracts,
    held: findHeldPeriods(found.indicator.holdings, extracts),
  };
}

/** With nothing held, every area still has its row, which says so, in the period asked for or the latest there is. */
function compareAreas(
  found: ComparedFigures | null,
  { selection, areas, held, agesWithRates }: Ground & { readonly agesWithRates: readonly AgeBand[] },
  { catalogue }: AnswerContext,
): ComparedAreas {
  const period = found?.period ?? selection.period ?? latestFirst(held)[0] ?? null;
  if (period === null) return { rows: [], benchmark: null, funnel: null, quintileBounds: [] };
  const empty = { byArea: new Map(), benchmark: null, replaced: new Map(), passedOver: [] };
  const figures = found ?? { ...empty, period };
  return toComparisonRows(figures, {
    selection,
    duties: catalogue.duties,
    absence: {
      period,
      replaced: figures.replaced,
      areas,
      agesWithRates,
      heldCodes: new Set(selection.indicator.holdings?.areaCodes ?? []),
    },
  });
}

/** Those of the figures shown, and of the figures that ranks are compared with. */
function findExtractsUsed(
  [found, before]: readonly [ComparedFigures | null, ComparedFigures | null],
  extracts: ReadonlyMap<string, Extract>,
): Extract[] {
  const figures = [
    ...(found?.byArea.values() ?? []),
    ...(found?.benchmark ? [found.benchmark] : []),
    ...(before?.byArea.values() ?? []),
  ];
  const used = new Set([...figures.map(({ extract }) => extract), ...findDivisors(figures)]);
  return [...extracts.values()].filter(({ id }) => used.has(id));
}

/** Figures of the same areas in the period before the one shown, from which their ranks moved. */
async function findFiguresBefore(
  found: ComparedFigures | null,
  { selection, areas, extracts, held }: Ground,
  context: AnswerContext,
): Promise<ComparedFigures | null> {
  const before = found && findPeriodBefore(found.period, held);
  if (!before) return null;
  const ground = { indicator: selection.indicator, areas, extracts };
  return findInPeriod(selection, before, { ground, context });
}

/** The look-ups by which areas stand within that of a partner, and the outlines by which they stand on a map. */
function findLookUps(
  { partnerArea }: ComparisonSelection,
  extracts: ReadonlyMap<string, Extract>,
  map: ComparisonAnswer['tileMap'] | ComparisonAnswer['boundaryMap'],
): Extract[] {
  const ids = new Set([...(partnerArea?.extracts ?? []), ...(map?.extracts ?? [])]);
  return [...ids].flatMap((id) => extracts.get(id) ?? []);
}

function restate(selection: ComparisonSelection) {
  const { indicator, areas, areaType, parent, isNamed, sex, age, benchmark, method, chart, highlight } =
    selection;
  const { id, name, shortName, theme, unit, polarity } = indicator;
  return {
    question: {
      indicator: id,
      areaType: isNamed ? null : areaType,
      parent: parent && toAreaAnswer(parent),
      areas: isNamed ? areas.map(({ code }) => code) : null,
      period: selection.period?.label ?? 'latest',
      sex,
      age: toAgeAnswer(age),
      benchmark: benchmark?.code ?? null,
      method,
      chart,
      highlight: [...highlight],
    },
    partnerArea: restatePartnerArea(selection),
    indicator: { id, name, shortName, theme, unit, polarity },
  };
}

function writeFigures(selection: ComparisonSelection, compared: ComparedAreas) {
  const { rows, benchmark, funnel, quintileBounds } = compared;
  const isFunnel = selection.method === 'funnel';
  const average = isFunnel ? (funnel?.average ?? null) : null;
  return {
    rows: [...rows],
    benchmark:
      selection.benchmark && benchmark
        ? { area: toAreaAnswer(selection.benchmark), measure: benchmark }
        : null,
    comparator: findComparator(selection, { benchmark: benchmark?.value ?? null, average }),
    limits: isFunnel && funnel ? drawFunnelLines(funnel) : [],
    average,
    populationName: nameDenominator(selection.indicator),
    distribution: describeDistribution(
      rows.map(({ measure }) => measure.value),
      quintileBounds,
    ),
  };
}

function writeWords(
  selection: ComparisonSelection,
  {
    compared,
    boundaryMap,
    demonstration,
  }: { readonly compared: ComparedAreas } & Pick<ComparisonAnswer, 'boundaryMap' | 'demonstration'>,
  period: Period | null,
) {
  const { rows, benchmark, funnel, quintileBounds } = compared;
  const beside = selection.benchmark && benchmark ? toBenchmark(selection.benchmark, benchmark) : null;
  const ground = { rows, benchmark: beside, funnel };
  const undrawn = boundaryMap?.without.map(({ area }) => area.code) ?? [];
  const values = rows.map(({ measure }) => measure.value);
  const valued = values.filter((value) => value !== null).length;
  return {
    headline: writeComparisonHeadline(selection, rows, period),
    subtitle: subtitleOfComparison(selection, period, valued),
    sentence: describeComparison(selection, period, valued),
    alternativeText: writeComparisonAlternativeText(
      selection,
      { ...ground, undrawn },
      describeDistribution(values, quintileBounds),
    ),
    comparisonMethod: describeComparisonMethod(selection, ground),
    limitsNote: describeLimits(
      [{ points: rows.map(({ measure }) => measure), demonstration }],
      selection.indicator.unit,
    ),
  };
}
