import type { AreaTrendsAnswer, AreaTrendsQuestion } from '../contract/area-trends.ts';
import { scaleOfPanels } from '../contract/area-trends-plot.ts';
import { missingWords } from '../contract/format-figure.ts';
import type { TrendAnswer, TrendSeries } from '../contract/trend.ts';
import type { AnswerContext } from './answer-context.ts';
import { answerTrend } from './answer-trend.ts';
import { describeChange, writeAreaTrendsAlternativeText } from './area-trends/describe-area-trends.ts';
import { testedYearsInWords } from './area-trends/find-tested-years.ts';
import { keepOneLength, type Lines } from './area-trends/keep-one-length.ts';
import { orderPanels } from './area-trends/order-panels.ts';
import { tallyInWords, tallyRecentTrends } from './area-trends/tally-recent-trends.ts';
import { findSpan, toAreaTrend } from './area-trends/to-area-trends.ts';
import { writeAreaTrendsHeadline } from './area-trends/write-area-trends-headline.ts';
import { type ComparisonSelection, selectComparison } from './comparison/comparison-selection.ts';
import { describeComparison, subtitleOfComparison } from './comparison/describe-comparison.ts';
import { explainNothing } from './comparison/explain-nothing.ts';
import { toAgeAnswer, toAreaAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import type { KnownAreas } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import { restatePartnerArea } from './partner-areas/restate-partner-area.ts';
import { spanWords } from './trend/describe-selection.ts';

/**
 * One indicator through time for each of many areas, those of a comparison, all on one scale with the benchmark once:
 * every line as a trend of its own would give it. What is known but not held is answered with `why`; an unknown area or
 * indicator is a `QuestionError`.
 */
export async function answerAreaTrends(
  question: AreaTrendsQuestion,
  context: AnswerContext,
): Promise<AreaTrendsAnswer> {
  const { selection, areas } = await findGround(question, context);
  const trend = await answerTrend(
    {
      indicator: question.indicator,
      area: selection.areas.map(({ code }) => code),
      sex: question.sex,
      age: question.age,
      benchmark: selection.benchmark?.code ?? 'none',
    },
    context,
  );
  const order = question.order ?? 'name';
  const lines = keepOneLength(toLines(trend, selection));
  const span = findSpan(lines.panels, lines.periods);
  const panels = orderPanels(
    lines.panels.map((panel) => toAreaTrend(panel, span)),
    order,
    span,
  );
  const tally = tallyRecentTrends(panels);
  const testedYears = testedYearsInWords(panels);
  return {
    storeVersion: trend.storeVersion,
    storeVersionAt: trend.storeVersionAt,
    demonstration: trend.demonstration,
    ...restate(selection, order),
    ...writeWords(selection, panels, { span, tally, testedYears, periods: lines.periods }),
    panels,
    benchmark: lines.benchmark && toAreaTrend(lines.benchmark, span),
    periods: [...lines.periods],
    span,
    scale: scaleOfPanels(lines),
    recentTrends: tally,
    recentTrendsWords: span === null ? '' : tallyInWords(tally, testedYears),
    highlightNote: selection.highlightNote,
    eras: trend.eras,
    caveats: trend.caveats,
    comparisonMethod: trend.comparisonMethod,
    recentTrendMethod: trend.recentTrendMethod,
    changeNote: describeChange(panels, span),
    limitsNote: trend.limitsNote,
    provenance: trend.provenance,
    why: span === null ? whyNothing(selection, panels, areas) : null,
  };
}

async function findGround(
  question: AreaTrendsQuestion,
  context: AnswerContext,
): Promise<{ readonly selection: ComparisonSelection; readonly areas: KnownAreas }> {
  const { found, areas } = await findIndicatorGround(question.indicator, context);
  const { order: _order, ...compared } = question;
  const selection = selectComparison(compared, found, areas, {
    today: context.today,
    duties: context.catalogue.duties,
    memberships: await findMemberships(context),
  });
  return { selection, areas };
}

/** The areas' lines; the benchmark's own, which is that of an area where it is itself among them. */
function toLines({ series, periods }: TrendAnswer, { benchmark }: ComparisonSelection): Lines {
  const panels = series.filter(({ role }) => role === 'area');
  const beside = series.find(({ role }) => role === 'benchmark');
  const among = panels.find(({ area }) => area.code === benchmark?.code);
  return { panels, benchmark: beside ?? (among ? { ...among, role: 'benchmark' } : null), periods };
}

function restate(selection: ComparisonSelection, order: AreaTrendsAnswer['question']['order']) {
  const { indicator, areas, areaType, parent, isNamed, sex, age, benchmark, highlight } = selection;
  const { id, name, shortName, theme, unit, polarity } = indicator;
  return {
    question: {
      indicator: id,
      areaType: isNamed ? null : areaType,
      parent: parent && toAreaAnswer(parent),
      areas: isNamed ? areas.map(({ code }) => code) : null,
      sex,
      age: toAgeAnswer(age),
      benchmark: benchmark?.code ?? null,
      highlight: [...highlight],
      order,
    },
    partnerArea: restatePartnerArea(selection),
    indicator: { id, name, shortName, theme, unit, polarity },
  };
}

function writeWords(
  selection: ComparisonSelection,
  panels: AreaTrendsAnswer['panels'],
  {
    span,
    tally,
    testedYears,
    periods,
  }: {
    readonly tally: AreaTrendsAnswer['recentTrends'];
    readonly testedYears: string;
  } & Pick<AreaTrendsAnswer, 'span'> &
    Pick<Lines, 'periods'>,
) {
  const label = spanWords(periods);
  const period = label === '' ? null : { label };
  const valued = panels.filter(({ latest }) => latest !== null).length;
  return {
    headline: writeAreaTrendsHeadline(selection, tally, span),
    subtitle: [subtitleOfComparison(selection, period, valued), ...testedIn(testedYears)].join('; '),
    sentence: describeComparison(selection, period, valued),
    alternativeText: writeAreaTrendsAlternativeText(selection, panels, { tally, span }),
  };
}

/** The headline is of the years tested, which are fewer than those drawn. */
const testedIn = (testedYears: string): string[] =>
  testedYears === '' ? [] : [`recent trends tested over ${testedYears}`];

/** That figures are held without a value, with each reason once; else what is held instead. */
function whyNothing(
  selection: ComparisonSelection,
  panels: readonly TrendSeries[],
  areas: KnownAreas,
): string {
  const reasons = new Set(panels.flatMap(({ points }) => points.flatMap(({ missing }) => missing ?? [])));
  if (reasons.size > 0) return `None of the areas has a value: ${[...reasons].map(missingWords).join('; ')}.`;
  const nothing = { held: [], areas, hasFigures: false };
  return explainNothing(selection, [], nothing) ?? 'There is nothing to show.';
}
