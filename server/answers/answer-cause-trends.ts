import type { CauseTrendsAnswer, CauseTrendsQuestion } from '../contract/cause-trends.ts';
import type { Extract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { describeCauseTrends } from './cause-trends/describe-cause-trends.ts';
import { findCauseBreaks } from './cause-trends/find-cause-breaks.ts';
import { findNightsThroughTime } from './cause-trends/nights-through-time.ts';
import { toCauseTrends } from './cause-trends/to-cause-trends.ts';
import { asTrendSelection } from './causes/as-trend-selection.ts';
import { selectCauses } from './causes/causes-selection.ts';
import { distinctPeriods } from './causes/choose-period.ts';
import { type CausesShown, sayAddsUp } from './causes/describe-causes.ts';
import { explainNoCauses } from './causes/explain-no-causes.ts';
import { type CauseLines, type CausesGround, findCauseLines } from './causes/find-cause-lines.ts';
import { findHeld } from './causes/find-held.ts';
import { usedLines, withoutNotes } from './causes/used-lines.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import { findTrendEras } from './trend/find-trend-eras.ts';
import type { TrendLine } from './trend/find-trend-lines.ts';
import { gatherCaveats } from './trend/gather-caveats.ts';
import { fillPeriods } from './trend/trend-periods.ts';

/** The only indicator that is counted by cause. */
const INDICATOR = 'injury-admissions';

/**
 * What the injury admissions of an area were caused by through time: a line for each group beside England of the same
 * group, in the order of the latest period, and the share of stays without a night. Only one division is answered at a
 * time: no line leads from counts by first external cause to those by any position. What cannot be said is null and says
 * why; an unknown area is a `QuestionError`.
 */
export async function answerCauseTrends(
  question: CauseTrendsQuestion,
  context: AnswerContext,
): Promise<CauseTrendsAnswer> {
  const { found, areas, extracts } = await findIndicatorGround(INDICATOR, context);
  const { causes, duties } = context.catalogue;
  const ground: CausesGround = {
    selection: selectCauses(question, found.indicator, areas, causes),
    areas,
    extracts,
  };
  const lines = await findCauseLines(ground, context);
  const { selection } = ground;
  const used = linesThroughTime(lines, ground);
  const observations = used.flatMap((line) => line.observations);
  const periods = fillPeriods(distinctPeriods(observationsOf(used, selection.area.code)));
  const shown: CausesShown = { selection, age: lines.age, period: spanOf(periods) };
  const groups = toCauseTrends(lines, ground, context);
  const nights = findNightsThroughTime(lines, { ...ground, duties });
  return {
    ...(await makeEnvelope(context, isMadeUp(observations, extracts))),
    ...restate(shown),
    ...describeCauseTrends(shown, groups, nights.nights),
    addsUpNote: sayAddsUp(selection),
    groups,
    periods: periods.map(toPeriodAnswer),
    breaks: findCauseBreaks(observationsOf(used, selection.area.code), periods, extracts),
    ...nights,
    held: findHeld(lines, selection, causes),
    eras: findTrendEras(asTrendSelection(shown), used, duties),
    caveats: gatherCaveats(found.indicator, used.map(withoutNotes), distinctPeriods(observations), extracts),
    provenance: findProvenance(observations, extracts),
    ...(lines.period === null
      ? await explainNoCauses(selection, lines, areas, context)
      : { why: null, howToSupply: null }),
  };
}

/** The lines of the groups, and all admissions no longer than they: the years before groups were counted stand elsewhere. */
function linesThroughTime(lines: CauseLines, { selection }: CausesGround): TrendLine[] {
  const used = usedLines(lines, selection).filter(({ category }) => category !== null);
  const held = new Set(observationsOf(used, selection.area.code).map(({ period }) => period.start));
  return used.map((line) => ({
    ...line,
    observations: line.observations.filter(({ period }) => held.has(period.start)),
  }));
}

const observationsOf = (lines: readonly TrendLine[], area: string): TrendLine['observations'] =>
  lines.filter((line) => line.area.code === area).flatMap(({ observations }) => observations);

/** "2019/20 to 2023/24" as the label of one period; null without any. */
function spanOf(periods: readonly Period[]): CausesShown['period'] {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return null;
  return { label: first === last ? first.label : `${first.label} to ${last.label}` };
}

function restate({ selection, age }: CausesShown) {
  const { indicator, area, benchmark, by, position, within, sex } = selection;
  const { id, name, shortName, theme, unit, polarity } = indicator;
  return {
    question: { area: area.code, by, position, within: within?.id ?? null, sex, age: toAgeAnswer(age) },
    indicator: { id, name, shortName, theme, unit, polarity },
    area: toAreaAnswer(area),
    benchmark: benchmark && toAreaAnswer(benchmark),
  };
}

function isMadeUp(
  figures: readonly { readonly extract: string }[],
  extracts: ReadonlyMap<string, Extract>,
): boolean {
  return figures.some(({ extract }) => extracts.get(extract)?.demonstration);
}
