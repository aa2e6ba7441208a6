import type { InequalityAnswer, InequalityQuestion } from '../contract/inequality.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import { choosePeriod } from './inequality/choose-period.ts';
import { describeMethods } from './inequality/describe-methods.ts';
import { explainNoGroups } from './inequality/explain-no-groups.ts';
import { type FoundGroups, findGroups, type GroupGround } from './inequality/find-groups.ts';
import { type Division, pointOf } from './inequality/gather-divisions.ts';
import { type InequalitySelection, selectInequality } from './inequality/inequality-selection.ts';
import { inequalityThroughTime } from './inequality/inequality-through-time.ts';
import {
  type MeasuredInequality,
  measureInequality,
  measureNothing,
} from './inequality/measure-inequality.ts';
import { writeInequalityAlternativeText } from './inequality/write-inequality-alternative-text.ts';
import { writeInequalityHeadline } from './inequality/write-inequality-headline.ts';
import { describeSelection, subtitleOf } from './trend/describe-selection.ts';
import { findTrendEras } from './trend/find-trend-eras.ts';
import type { TrendLine } from './trend/find-trend-lines.ts';
import { gatherCaveats } from './trend/gather-caveats.ts';
import { fillPeriods, spanKey } from './trend/trend-periods.ts';

/** What is shown: a division in a period, or why there is none. */
interface Shown {
  readonly division: Division | null;
  readonly period: Period | null;
  readonly why: string | null;
}

/**
 * How one indicator differs within one area, by deprivation or by sex: every group of a period compared with the area
 * as a whole, the slope index and the relative index of inequality with their limits, the gap between the extremes, what
 * it would mean if every group had the rate of the least deprived, and both indices and the gap through time. What
 * cannot be worked out is null and says why; an unknown area or indicator is a `QuestionError`.
 */
export async function answerInequality(
  question: InequalityQuestion,
  context: AnswerContext,
): Promise<InequalityAnswer> {
  const ground = await findGround(question, context);
  const found = await findGroups(ground, context);
  const shown = await chooseShown(found, ground, context);
  const measured = measure(shown, ground.selection);
  const { division } = shown;
  const throughTime = division ? await inequalityThroughTime(division, ground.selection.trend.indicator) : [];
  const lines = linesOf(division, found);
  return {
    ...(await makeEnvelope(context, isMadeUp(lines, ground.extracts))),
    ...restate(ground.selection, shown),
    categoryTypes: found.divisions.map(toDivisionAnswer),
    ...withoutWarning(measured),
    whole: wholeIn(found, shown.period),
    throughTime,
    ...writeWords(ground.selection, shown, measured, throughTime),
    eras: findTrendEras(ground.selection.trend, lines, context.catalogue.duties),
    caveats: gatherCaveats(ground.selection.trend.indicator, lines, periodsOfLines(lines), ground.extracts),
    provenance: findProvenance(
      lines.flatMap(({ observations }) => observations),
      ground.extracts,
    ),
    why: shown.why,
  };
}

async function findGround(question: InequalityQuestion, context: AnswerContext): Promise<GroupGround> {
  const { found, areas, extracts } = await findIndicatorGround(question.indicator, context);
  return {
    selection: selectInequality(question, found, areas),
    areas,
    extracts,
  };
}

async function chooseShown(
  { division, divisions }: FoundGroups,
  { selection, areas }: GroupGround,
  context: AnswerContext,
): Promise<Shown> {
  if (division === null) {
    const why = await explainNoGroups(selection, divisions, areas, context);
    return { division, period: null, why };
  }
  const chosen = choosePeriod(division, selection.period);
  if (chosen.kind === 'none') return { division, period: null, why: chosen.why };
  return { division, period: chosen.period, why: null };
}

function measure({ division, period, why }: Shown, { trend }: InequalitySelection): MeasuredInequality {
  if (division === null || period === null) return measureNothing(why ?? 'There is nothing to show.');
  return measureInequality(division, trend.indicator, period);
}

function restate({ by, area, trend }: InequalitySelection, { division, period }: Shown) {
  const { id, name, shortName, theme, unit, polarity } = trend.indicator;
  return {
    question: {
      indicator: id,
      area: area.code,
      by,
      categoryType: division?.type ?? null,
      period: period?.label ?? null,
      sex: trend.sex,
      age: toAgeAnswer(trend.age),
    },
    indicator: { id, name, shortName, theme, unit, polarity },
    area: toAreaAnswer(area),
    period: period && toPeriodAnswer(period),
  };
}

function writeWords(
  selection: InequalitySelection,
  { division, period }: Shown,
  measured: MeasuredInequality,
  throughTime: InequalityAnswer['throughTime'],
) {
  const { categories, slopeIndex, relativeIndex, gap, warning } = measured;
  const { unit } = selection.trend.indicator;
  const alone = { ...selection.trend, benchmark: null, categoryType: division?.type ?? 'deprivation' };
  const periods = period ? [period] : [];
  const points = categories.flatMap((group) => group.measure ?? []);
  return {
    headline: writeInequalityHeadline(selection, {
      period,
      slope: slopeIndex,
      gap,
    }),
    subtitle: subtitleOf(alone, periods),
    sentence: describeSelection(alone, periods),
    alternativeText: writeInequalityAlternativeText({
      unit,
      by: selection.by,
      categories,
      slopeIndex,
      throughTime,
    }),
    methodNotes: describeMethods(selection, { division, points, slopeIndex, relativeIndex, warning }),
  };
}

function withoutWarning({ warning: _, ...measured }: MeasuredInequality) {
  return measured;
}

function wholeIn({ whole }: FoundGroups, period: Period | null): InequalityAnswer['whole'] {
  if (whole === null || period === null) return null;
  return pointOf({ measured: whole }, period);
}

function linesOf(division: Division | null, { whole }: FoundGroups): TrendLine[] {
  if (division === null) return [];
  const groups = division.groups.flatMap(({ measured }) => measured?.line ?? []);
  return whole ? [...groups, whole.line] : groups;
}

function periodsOfLines(lines: readonly TrendLine[]): Period[] {
  const periods = lines.flatMap(({ observations }) => observations.map(({ period }) => period));
  return fillPeriods([...new Map(periods.map((period) => [spanKey(period), period])).values()]);
}

function isMadeUp(lines: readonly TrendLine[], extracts: ReadonlyMap<string, Extract>): boolean {
  return lines.some(({ observations }) =>
    observations.some(({ extract }) => extracts.get(extract)?.demonstration),
  );
}

function toDivisionAnswer({
  type,
  groups,
  wholePeriods,
}: Division): InequalityAnswer['categoryTypes'][number] {
  return { type: type ?? '', groups: groups.length, wholePeriods: wholePeriods.length };
}
