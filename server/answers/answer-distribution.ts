import type { DistributionAnswer, DistributionQuestion } from '../contract/distribution.ts';
import { ageKey } from '../observation/age-band.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { type ComparisonSelection, selectComparison } from './comparison/comparison-selection.ts';
import type { ComparedFigures } from './comparison/find-compared-figures.ts';
import { findHeldPeriods } from './comparison/held-periods.ts';
import { mostHighlighted } from './comparison/select-highlight.ts';
import { completeMeasure } from './complete-measure.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { chooseAxisPeriods } from './distribution/choose-axis-periods.ts';
import { compareSpread } from './distribution/compare-spread.ts';
import { describeMissing } from './distribution/describe-missing-areas.ts';
import {
  describeBoxes,
  describeChange,
  describeDistributionSelection,
  describeNamedAreas,
  describePeriods,
  subtitleOfDistribution,
} from './distribution/describe-spread.ts';
import { explainNoDistribution } from './distribution/explain-no-distribution.ts';
import { findBreaks } from './distribution/find-breaks.ts';
import { gatherDistributionCaveats } from './distribution/gather-distribution-caveats.ts';
import { measureAreas } from './distribution/measure-areas.ts';
import { toDistributionPeriod } from './distribution/to-distribution-period.ts';
import { writeDistributionAlternativeText } from './distribution/write-distribution-alternative-text.ts';
import { writeDistributionHeadline } from './distribution/write-distribution-headline.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import type { KnownAreas } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import { findColumnFigures } from './overview/find-column-figures.ts';
import { restatePartnerArea } from './partner-areas/restate-partner-area.ts';
import { spanKey } from './trend/trend-periods.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: ComparisonSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/**
 * How one indicator is spread over areas, period by period: a box with whiskers of every area of a kind (or of a region or
 * county, or just those named) beside a benchmark and up to four areas of their own. The areas are those of a comparison,
 * today's in every period. What is known but not held is answered with `why`; an unknown area or indicator is a
 * `QuestionError`.
 */
export async function answerDistribution(
  question: DistributionQuestion,
  context: AnswerContext,
): Promise<DistributionAnswer> {
  const ground = await findGround(question, context);
  const { selection, areas, extracts } = ground;
  const held = await findFigures(ground, context);
  const pattern = selection.period ?? latestWithValue(held, selection)?.period ?? null;
  const { shown, others } = pattern ? chooseAxisPeriods(held, pattern) : { shown: [], others: [] };
  const measured = shown.map(({ period, figures }) => measureAreas(selection, period, figures));
  const breaks = findBreaks(measured, extracts);
  const periods = measured.map((each, place) =>
    toDistributionPeriod(each, selection.highlight, breaks[place] ?? null),
  );
  const change = compareSpread(measured);
  const figures = shown.flatMap((each) => (each.figures ? figuresOf(each.figures) : []));
  const provenance = findProvenance(figures, extracts, selection.partnerArea?.extracts);
  const chosen = pattern && shown.find(({ period }) => spanKey(period) === spanKey(pattern));
  const marked = chosen ? toPeriodAnswer(chosen.period) : null;
  const axis = shown.map(({ period }) => period);
  const { unit } = selection.indicator;
  return {
    ...(await makeEnvelope(
      context,
      provenance.some(({ demonstration }) => demonstration),
    )),
    ...restate(selection),
    marked,
    periods,
    otherPeriods: others.map(({ label }) => label),
    change,
    headline: writeDistributionHeadline(selection.indicator, periods, change),
    subtitle: subtitleOfDistribution(selection, axis),
    sentence: describeDistributionSelection(selection, axis),
    alternativeText: writeDistributionAlternativeText(periods, change, {
      unit,
      benchmark: selection.benchmark?.name ?? null,
      areas: selection.areas,
      marked,
    }),
    changeNote: describeChange(change, unit),
    missingNote: describeMissing(periods),
    areasNote: describeNamedAreas(selection),
    boxNote: describeBoxes(periods, unit),
    periodNote: describePeriods(axis, others, selection.period),
    highlightNote: selection.highlightNote,
    caveats: gatherDistributionCaveats({ selection, shown, areas, extracts }),
    provenance,
    why: explainNoDistribution(selection, periods, {
      held: findHeldPeriods(selection.indicator.holdings, extracts),
      areas,
    }),
  };
}

async function findGround(
  { format: _format, asAt: _asAt, ...asked }: DistributionQuestion,
  context: AnswerContext,
): Promise<Ground> {
  const { found, areas, extracts } = await findIndicatorGround(asked.indicator, context);
  const { today, catalogue } = context;
  const memberships = await findMemberships(context);
  const setting = { today, duties: catalogue.duties, memberships };
  return { selection: drawFew(selectComparison(asked, found, areas, setting)), areas, extracts };
}

/** So few areas make no box, and points without names say little: each is a line of its own. */
function drawFew(selection: ComparisonSelection): ComparisonSelection {
  const { areas } = selection;
  return areas.length > mostHighlighted
    ? selection
    : { ...selection, highlight: areas.map(({ code }) => code) };
}

/** Of all periods, the latest first; in one question to the store. */
async function findFigures(
  { selection, areas, extracts }: Ground,
  context: AnswerContext,
): Promise<readonly ComparedFigures[]> {
  const ground = { indicator: selection.indicator, areas, extracts };
  const byAge = await findColumnFigures([selection], ground, context);
  return byAge.get(ageKey(selection.age)) ?? [];
}

/** The latest period in which an area has a value; where none ever has, the latest with a row of one. */
function latestWithValue(
  held: readonly ComparedFigures[],
  { indicator }: ComparisonSelection,
): { readonly period: Period } | null {
  const withRows = held.filter(({ byArea }) => byArea.size > 0);
  const withValue = withRows.find(({ byArea }) =>
    [...byArea.values()].some((figure) => completeMeasure(figure, indicator.unit).value !== null),
  );
  return withValue ?? withRows[0] ?? null;
}

const figuresOf = ({ byArea, benchmark }: ComparedFigures) => [
  ...byArea.values(),
  ...(benchmark ? [benchmark] : []),
];

function restate(selection: ComparisonSelection) {
  const { indicator, areas, areaType, parent, isNamed, sex, age, benchmark, highlight } = selection;
  const { id, name, shortName, theme, unit, polarity } = indicator;
  const byCode = new Map(areas.map((area) => [area.code, area]));
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
      highlight: [...highlight],
    },
    partnerArea: restatePartnerArea(selection),
    indicator: { id, name, shortName, theme, unit, polarity },
    areas: areas.map(toAreaAnswer),
    benchmark: benchmark && toAreaAnswer(benchmark),
    highlighted: highlight.flatMap((code) => {
      const area = byCode.get(code);
      return area ? [toAreaAnswer(area)] : [];
    }),
  };
}
