import type { CausesAnswer, CausesQuestion } from '../contract/causes.ts';
import type { Extract } from '../observation/extract.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { asTrendSelection } from './causes/as-trend-selection.ts';
import { selectCauses } from './causes/causes-selection.ts';
import { distinctPeriods } from './causes/choose-period.ts';
import {
  type CausesShown,
  describeCauses,
  describeCausesMethods,
  doesAddUp,
  sayAddsUp,
  sayCosts,
  subtitleOfCauses,
} from './causes/describe-causes.ts';
import { explainNoCauses } from './causes/explain-no-causes.ts';
import { type CauseLines, type CausesGround, findCauseLines } from './causes/find-cause-lines.ts';
import { findHeld } from './causes/find-held.ts';
import { toCauseGroups } from './causes/to-cause-groups.ts';
import { usedLines, withoutNotes } from './causes/used-lines.ts';
import { writeCausesAlternativeText } from './causes/write-causes-alternative-text.ts';
import { writeCausesHeadline } from './causes/write-causes-headline.ts';
import { findZeroNights } from './causes/zero-nights.ts';
import { toAgeAnswer, toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import { findTrendEras } from './trend/find-trend-eras.ts';
import { gatherCaveats } from './trend/gather-caveats.ts';

/** The only indicator that is counted by cause. */
const INDICATOR = 'injury-admissions';

/**
 * What the injury admissions of an area were caused by, in one period: groups by first external cause (which add up), by
 * causes in any position (which do not), by intent or by single codes, each with count, rate and limits, share, change on
 * the year, difference from England, and a range of cost where a source gives one; and the share of admissions without a
 * night in hospital. What cannot be said is null and says why; an unknown area is a `QuestionError`.
 */
export async function answerCauses(question: CausesQuestion, context: AnswerContext): Promise<CausesAnswer> {
  const { found, areas, extracts } = await findIndicatorGround(INDICATOR, context);
  const ground: CausesGround = {
    selection: selectCauses(question, found.indicator, areas, context.catalogue.causes),
    areas,
    extracts,
  };
  const lines = await findCauseLines(ground, context);
  const shown: CausesShown = { selection: ground.selection, age: lines.age, period: lines.period };
  const figures = workOut(lines, ground, context);
  const used = usedLines(lines, ground.selection);
  const observations = used.flatMap((line) => line.observations);
  const demonstration = isMadeUp(observations, extracts);
  return {
    ...(await makeEnvelope(context, demonstration)),
    ...restate(shown, lines.period),
    headline: writeCausesHeadline(shown, figures.groups),
    subtitle: subtitleOfCauses(shown),
    sentence: describeCauses(shown),
    alternativeText: writeCausesAlternativeText(figures.groups, found.indicator.unit),
    addsUp: doesAddUp(ground.selection),
    addsUpNote: sayAddsUp(ground.selection),
    ...figures,
    costNote: sayCosts(context.catalogue.costs),
    held: findHeld(lines, ground.selection, context.catalogue.causes),
    eras: findTrendEras(asTrendSelection(shown), used, context.catalogue.duties),
    caveats: gatherCaveats(found.indicator, used.map(withoutNotes), distinctPeriods(observations), extracts),
    methodNotes: describeCausesMethods(shown, figures, demonstration),
    provenance: findProvenance(observations, extracts),
    ...(lines.period === null
      ? await explainNoCauses(ground.selection, lines, areas, context)
      : { why: null, howToSupply: null }),
  };
}

/** Groups, total and nights of the period shown; nothing where there is none. */
function workOut(
  lines: CauseLines,
  { selection, extracts }: CausesGround,
  { catalogue }: AnswerContext,
): Pick<CausesAnswer, 'total' | 'groups' | 'zeroNights' | 'whyNoZeroNights'> {
  const { period, area } = lines;
  if (period === null) return NOTHING;
  const { indicator } = selection;
  const { duties } = catalogue;
  const hasBenchmark = selection.benchmark !== null;
  const addsUp = doesAddUp(selection);
  const setting = { indicator, period, duties, extracts, hasBenchmark, selection, catalogue, addsUp };
  return { ...toCauseGroups(lines, setting), ...findZeroNights(area.groups, period, selection.within) };
}

const NOT_HELD = 'Nothing is held to work it out from.';

const NOTHING: Pick<CausesAnswer, 'total' | 'groups' | 'zeroNights' | 'whyNoZeroNights'> = {
  total: {
    measure: null,
    why: NOT_HELD,
    benchmarkMeasure: null,
    changeOnYear: null,
    whyNoChange: NOT_HELD,
    difference: null,
    whyNoDifference: NOT_HELD,
    history: [],
  },
  groups: [],
  zeroNights: null,
  whyNoZeroNights: NOT_HELD,
};

function restate({ selection, age }: CausesShown, period: CauseLines['period']) {
  const { indicator, area, benchmark, by, position, within, sex } = selection;
  const { id, name, shortName, theme, unit, polarity } = indicator;
  return {
    question: {
      area: area.code,
      by,
      position,
      within: within?.id ?? null,
      period: period?.label ?? null,
      sex,
      age: toAgeAnswer(age),
    },
    indicator: { id, name, shortName, theme, unit, polarity },
    area: toAreaAnswer(area),
    benchmark: benchmark && toAreaAnswer(benchmark),
    period: period && toPeriodAnswer(period),
  };
}

function isMadeUp(
  figures: readonly { readonly extract: string }[],
  extracts: ReadonlyMap<string, Extract>,
): boolean {
  return figures.some(({ extract }) => extracts.get(extract)?.demonstration);
}
