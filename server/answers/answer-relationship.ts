import type { RelatedIndicator, RelationshipAnswer, RelationshipQuestion } from '../contract/relationship.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import type { ComparisonSelection } from './comparison/comparison-selection.ts';
import { findHeldPeriods } from './comparison/held-periods.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import type { KnownAreas } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import { describeCorrelation } from './relationship/describe-correlation.ts';
import { describeLine } from './relationship/describe-line.ts';
import { describeMethods } from './relationship/describe-methods.ts';
import {
  describePeriods,
  describeRelationship,
  subtitleOfRelationship,
  writeCaution,
} from './relationship/describe-relationship.ts';
import { explainNoRelationship } from './relationship/explain-no-relationship.ts';
import {
  findRelatedFigures,
  type RelatedFigures,
  type RelatedSide,
} from './relationship/find-related-figures.ts';
import { gatherRelationshipCaveats } from './relationship/gather-relationship-caveats.ts';
import { type MatchedPeriods, matchNearest, matchPeriods } from './relationship/match-periods.ts';
import { type MeasuredRelationship, measureRelationship } from './relationship/measure-relationship.ts';
import { type PairedAreas, pairAreas } from './relationship/pair-areas.ts';
import { type RelationshipSelection, selectRelationship } from './relationship/relationship-selection.ts';
import { writeRelationshipAlternativeText } from './relationship/write-relationship-alternative-text.ts';
import { writeRelationshipHeadline } from './relationship/write-relationship-headline.ts';
import { describeLimits } from './trend/describe-method.ts';
import { comparePeriods } from './trend/trend-periods.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: RelationshipSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
  readonly held: { readonly x: readonly Period[]; readonly y: readonly Period[] };
  /** Pairs that may be shown, in order of time. */
  readonly matched: readonly MatchedPeriods[];
  /** Those that accepting the nearest would add. */
  readonly nearest: readonly MatchedPeriods[];
}

/**
 * Two indicators of the same areas in one period: their correlation, the straight line through them, every area with both
 * figures and every other with the reason. Only the same days stand beside each other, unless the nearest years are
 * accepted. What cannot be shown says why and what could be; an unknown area or indicator is a `QuestionError`.
 */
export async function answerRelationship(
  question: RelationshipQuestion,
  context: AnswerContext,
): Promise<RelationshipAnswer> {
  const ground = await findGround(question, context);
  const { selection, extracts } = ground;
  const figures = await findRelatedFigures(selection, ground.matched, { ...ground, context });
  const paired = pairAreas(selection, figures, ground.areas);
  const measured = measureRelationship(paired.pairings);
  const provenance = findProvenance(figures ? figuresOf(figures) : [], extracts);
  return {
    ...(await makeEnvelope(
      context,
      provenance.some(({ demonstration }) => demonstration),
    )),
    ...restate(ground, figures),
    ...writeFigures(selection, measured, paired),
    ...writeWords(selection, figures, measured),
    caveats: gatherRelationshipCaveats(selection, figures, extracts),
    provenance,
    why: explainNoRelationship(selection, measured, paired.leftOut, {
      ...ground.held,
      matched: ground.matched,
      nearest: ground.nearest,
      shown: figures?.periods ?? null,
    }),
  };
}

async function findGround(question: RelationshipQuestion, context: AnswerContext): Promise<Ground> {
  const [x, y, memberships] = await Promise.all([
    findIndicatorGround(question.x, context),
    findIndicatorGround(question.y, context),
    findMemberships(context),
  ]);
  const { areas, extracts } = y;
  const selection = selectRelationship(
    question,
    { x: x.found, y: y.found },
    { areas, memberships, today: context.today, duties: context.catalogue.duties },
  );
  const held = {
    x: heldPeriods(selection.x, extracts),
    y: heldPeriods(selection.y, extracts),
  };
  const same = matchPeriods(held.x, held.y);
  const nearest = matchNearest(held.x, held.y);
  const isAccepted = selection.acceptPeriods === 'nearest';
  const matched = isAccepted
    ? [...same, ...nearest].sort((one, other) => comparePeriods(one.y, other.y))
    : same;
  return { selection, areas, extracts, held, matched, nearest: isAccepted ? [] : nearest };
}

/** An extract may be of several indicators: of its periods only those between the first and the last of this one. */
function heldPeriods(
  { indicator: { holdings } }: ComparisonSelection,
  extracts: Ground['extracts'],
): Period[] {
  return findHeldPeriods(holdings, extracts).filter(
    ({ start, end }) =>
      holdings !== null && start >= holdings.firstPeriod.start && end <= holdings.latestPeriod.end,
  );
}

function figuresOf({ x, y }: RelatedFigures) {
  return [...x.figures.byArea.values(), ...y.figures.byArea.values()];
}

function restate({ selection, matched, nearest }: Ground, figures: RelatedFigures | null) {
  const { areaType, parent, named, period, acceptPeriods } = selection;
  return {
    question: {
      areaType,
      parent: parent && toAreaAnswer(parent),
      areas: named.map(({ code }) => code),
      period: period?.label ?? 'latest',
      acceptPeriods,
    },
    x: restateSide(selection.x, figures?.x ?? null),
    y: restateSide(selection.y, figures?.y ?? null),
    periods: matched.map(toPairAnswer),
    nearestPeriods: nearest.map(toPairAnswer),
  };
}

function restateSide(
  { indicator, sex, age }: ComparisonSelection,
  side: RelatedSide | null,
): RelatedIndicator {
  const { id, name, shortName, theme, unit, polarity } = indicator;
  const points = [...(side?.rows.values() ?? [])].map(({ measure }) => measure);
  return {
    indicator: { id, name, shortName, theme, unit, polarity },
    sex,
    age: toAgeAnswer(age),
    period: side && toPeriodAnswer(side.figures.period),
    limitsNote: side ? describeLimits([{ points }], unit) : '',
  };
}

function toPairAnswer({ x, y, isSame, sharedDays }: MatchedPeriods) {
  return { x: toPeriodAnswer(x), y: toPeriodAnswer(y), isSame, sharedDays };
}

function writeFigures(
  { x, y }: RelationshipSelection,
  { pearson, spearman, line, points }: MeasuredRelationship,
  { leftOut }: PairedAreas,
) {
  return {
    points: [...points],
    leftOut: [...leftOut],
    correlation: describeCorrelation('pearson', pearson),
    rankCorrelation: describeCorrelation('spearman', spearman),
    line: line && { ...line, sentence: describeLine(line, x.indicator, y.indicator) },
  };
}

function writeWords(
  selection: RelationshipSelection,
  figures: RelatedFigures | null,
  measured: MeasuredRelationship,
) {
  const periods = figures?.periods ?? null;
  const { points } = measured;
  const correlation = describeCorrelation('pearson', measured.pearson);
  return {
    headline: writeRelationshipHeadline(selection, { periods, correlation, areas: points.length }),
    subtitle: subtitleOfRelationship(selection, periods, points.length),
    sentence: describeRelationship(selection, periods, points.length),
    alternativeText: writeRelationshipAlternativeText(selection, points, correlation),
    caution: writeCaution(selection),
    periodNote: describePeriods(periods),
    methodNotes: describeMethods(measured, selection),
  };
}
