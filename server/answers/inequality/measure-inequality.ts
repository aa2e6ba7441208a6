import type { InequalityAnswer, InequalityIndex } from '../../contract/inequality.ts';
import type { Period } from '../../observation/period.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import type { Division } from './gather-divisions.ts';
import { findGap, groupsInPeriod, toInequalityGroups } from './groups-in-period.ts';
import { relativeSentence, slopeSentence } from './index-sentences.ts';
import { levelUp } from './level-up.ts';
import { type SlopeOfPeriod, slopeOfPeriod } from './slope-of-period.ts';

/** What is worked out of one period. */
export type MeasuredInequality = Pick<
  InequalityAnswer,
  | 'categories'
  | 'slopeIndex'
  | 'slopeIndexWhy'
  | 'relativeIndex'
  | 'relativeIndexWhy'
  | 'gap'
  | 'gapWhy'
  | 'levellingUp'
  | 'levellingUpWhy'
> & {
  /** Where the method of the slope index is stretched. */
  readonly warning: string | null;
};

const BY_SEX = 'the sexes have no order of deprivation.';

/** Both indices with their limits and words, the gap and what levelling up would mean, in one period. */
export function measureInequality(
  division: Division,
  indicator: KnownIndicator,
  period: Period,
): MeasuredInequality {
  const at95 = slopeOf(division, indicator, period, 0.95);
  const at998 = slopeOf(division, indicator, period, 0.998);
  const gap = findGap(division, indicator, period);
  const line = at95.kind === 'found' ? at95.line : null;
  return {
    categories: toInequalityGroups(division, period, line),
    ...describeIndices(at95, at998, indicator),
    gap: gap.kind === 'found' ? gap.gap : null,
    gapWhy: gap.kind === 'none' ? gap.why : null,
    ...levelledUp(division, indicator, period),
    warning: at95.kind === 'found' ? at95.warning : null,
  };
}

/** What stands in an answer that has no period to show. */
export function measureNothing(why: string): MeasuredInequality {
  return {
    categories: [],
    slopeIndex: null,
    slopeIndexWhy: why,
    relativeIndex: null,
    relativeIndexWhy: why,
    gap: null,
    gapWhy: why,
    levellingUp: null,
    levellingUpWhy: why,
    warning: null,
  };
}

function slopeOf(
  division: Division,
  indicator: KnownIndicator,
  period: Period,
  confidence: number,
): SlopeOfPeriod {
  if (division.type === null) return { kind: 'none', why: `No slope index: ${BY_SEX}` };
  return slopeOfPeriod(groupsInPeriod(division, period), indicator, confidence);
}

function describeIndices(at95: SlopeOfPeriod, at998: SlopeOfPeriod, { unit, polarity }: KnownIndicator) {
  if (at95.kind === 'none') {
    const { why } = at95;
    return { slopeIndex: null, slopeIndexWhy: why, relativeIndex: null, relativeIndexWhy: why };
  }
  const wider = at998.kind === 'found' ? at998 : null;
  const { slope, relative, relativeWhy, line } = at95;
  return {
    slopeIndex: {
      ...withWider(slope, wider?.slope ?? null),
      sentence: slopeSentence(slope, unit, polarity),
      line,
    },
    slopeIndexWhy: null,
    relativeIndex: relative && {
      ...withWider(relative, wider?.relative ?? null),
      sentence: relativeSentence(relative, polarity),
    },
    relativeIndexWhy: relativeWhy,
  };
}

function withWider(index: InequalityIndex, wider: InequalityIndex | null) {
  const confidence = 0.95 as const;
  return { ...index, lower998: wider?.lower95 ?? null, upper998: wider?.upper95 ?? null, confidence };
}

function levelledUp(division: Division, indicator: KnownIndicator, period: Period) {
  if (division.type === null) return { levellingUp: null, levellingUpWhy: `Not worked out: ${BY_SEX}` };
  const found = levelUp(groupsInPeriod(division, period), indicator, period.label);
  return found.kind === 'found'
    ? { levellingUp: found.levellingUp, levellingUpWhy: null }
    : { levellingUp: null, levellingUpWhy: found.why };
}
