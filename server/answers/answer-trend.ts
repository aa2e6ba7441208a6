import type { TrendAnswer, TrendQuestion, TrendSeries } from '../contract/trend.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAgeAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import type { KnownAreas } from './known-areas.ts';
import { chooseYears } from './trend/choose-years.ts';
import { completeTrendLines } from './trend/complete-trend-lines.ts';
import { describeComparison, describeLimits, describeRecentTrend } from './trend/describe-method.ts';
import { describeSelection, subtitleOf } from './trend/describe-selection.ts';
import { explainAbsence } from './trend/explain-absence.ts';
import { addExcess } from './trend/find-excess.ts';
import { findTrendEras } from './trend/find-trend-eras.ts';
import { findTrendLines, type TrendLines } from './trend/find-trend-lines.ts';
import { gatherCaveats } from './trend/gather-caveats.ts';
import { labelLines } from './trend/label-lines.ts';
import { showMeasure } from './trend/show-measure.ts';
import { toTrendSeries } from './trend/to-trend-series.ts';
import { fillPeriods } from './trend/trend-periods.ts';
import { isBenchmarkUncertain, selectTrend, type TrendSelection } from './trend/trend-selection.ts';
import { writeAlternativeText } from './trend/write-alternative-text.ts';
import { writeHeadline } from './trend/write-headline.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: TrendSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/**
 * One indicator through time: a series for each area (or each age, sex or category of it) with the benchmark beside
 * it, what was worked out for each figure, and the words that a chart of it needs. What is known but not held is
 * answered with empty series and `why`; an unknown area or indicator is a `QuestionError`.
 */
export async function answerTrend(question: TrendQuestion, context: AnswerContext): Promise<TrendAnswer> {
  const ground = await findGround(question, context);
  const found = await findCompleteLines(ground, context);
  const chosen = chooseYears(found, ground.selection.show, ground.extracts);
  const { lines } = chosen;
  const complete = completeSeries(chosen, found, ground, context);
  const { indicator, series, note } = showMeasure(
    { indicator: ground.selection.indicator, series: complete },
    ground.selection.show,
  );
  const selection = { ...ground.selection, indicator };
  const periods = fillPeriods(lines.flatMap(({ observations }) => observations.map(({ period }) => period)));
  return {
    ...(await makeEnvelope(
      context,
      series.some(({ demonstration }) => demonstration),
    )),
    ...restate(selection),
    ...writeWords(selection, series, periods),
    measureNote: note,
    series,
    periods: periods.map(toPeriodAnswer),
    eras: findTrendEras(selection, lines, context.catalogue.duties),
    caveats: gatherCaveats(indicator, lines, periods, ground.extracts),
    provenance: findProvenance(
      found.lines.flatMap(({ observations }) => observations),
      ground.extracts,
    ),
    why: whyNothing(series),
  };
}

async function findGround(question: TrendQuestion, context: AnswerContext): Promise<Ground> {
  const { found, areas, extracts } = await findIndicatorGround(question.indicator, context);
  return {
    selection: selectTrend(question, found, areas),
    areas,
    extracts,
  };
}

async function findCompleteLines(
  { selection, areas, extracts }: Ground,
  context: AnswerContext,
): Promise<TrendLines> {
  const lines = await findTrendLines(selection, context, areas);
  return completeTrendLines(lines, { indicator: selection.indicator, areas, extracts }, context);
}

/** The series of the lines chosen; one without any of the figures found says why itself. */
function completeSeries(
  { lines, benchmarkObservations }: TrendLines,
  found: TrendLines,
  { selection, areas, extracts }: Ground,
  { catalogue }: AnswerContext,
): TrendSeries[] {
  const labels = labelLines(lines);
  const setting = {
    indicator: selection.indicator,
    benchmarkObservations,
    isBenchmarkUncertain: isBenchmarkUncertain(selection),
    duties: catalogue.duties,
    extracts,
  };
  const series = lines.map((line, index) => ({
    ...toTrendSeries(line, setting),
    label: labels[index] ?? line.area.name,
    why: found.lines[index]?.observations.length ? null : explainAbsence(line, selection, areas),
  }));
  return addExcess(series, selection);
}

function restate({ indicator, areas, sex, age, benchmark, by, categoryType, show }: TrendSelection) {
  const { id, name, shortName, theme, unit, polarity } = indicator;
  return {
    question: {
      indicator: id,
      areas: areas.map(({ code }) => code),
      sex,
      age: toAgeAnswer(age),
      benchmark: benchmark?.code ?? null,
      by,
      categoryType,
      show,
    },
    indicator: { id, name, shortName, theme, unit, polarity },
  };
}

function writeWords(selection: TrendSelection, series: readonly TrendSeries[], periods: readonly Period[]) {
  return {
    headline: writeHeadline(selection, series),
    subtitle: subtitleOf(selection, periods),
    sentence: describeSelection(selection, periods),
    alternativeText: writeAlternativeText(selection, series),
    comparisonMethod: describeComparison(selection, series),
    recentTrendMethod: describeRecentTrend(selection, series),
    limitsNote: selection.show === 'count' ? '' : describeLimits(series, selection.indicator.unit),
  };
}

/** Why none of the areas asked for has a figure, each reason once. */
function whyNothing(series: readonly TrendSeries[]): string | null {
  const asked = series.filter(({ role }) => role === 'area');
  if (asked.some(({ points }) => points.length > 0)) return null;
  return [...new Set(asked.flatMap(({ why }) => why ?? []))].join(' ');
}
