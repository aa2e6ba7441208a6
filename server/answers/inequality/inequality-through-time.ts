import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InequalityGap, InequalityTimePoint } from '../../contract/inequality.ts';
import type { Period } from '../../observation/period.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { fillPeriods } from '../trend/trend-periods.ts';
import type { GapOfPeriod } from './gap-of-period.ts';
import { type Division, periodsOf } from './gather-divisions.ts';
import { findGap, groupsInPeriod } from './groups-in-period.ts';
import { missingValues, type SlopeOfPeriod, slopeOfPeriod } from './slope-of-period.ts';

const CONFIDENCE = 0.95;

/**
 * Both indices and the gap in every period of the span, those without a figure included, so that a gap stays a gap.
 * Other requests are let in between two periods, since simulated limits take their time.
 */
export async function inequalityThroughTime(
  division: Division,
  indicator: KnownIndicator,
): Promise<InequalityTimePoint[]> {
  const points: InequalityTimePoint[] = [];
  for (const period of fillPeriods(periodsOf(division))) {
    await nextTurn();
    points.push(inPeriod(division, indicator, period));
  }
  return points;
}

function inPeriod(division: Division, indicator: KnownIndicator, period: Period): InequalityTimePoint {
  const groups = groupsInPeriod(division, period);
  const gap = findGap(division, indicator, period);
  const slope = division.type === null ? null : slopeOfPeriod(groups, indicator, CONFIDENCE);
  const found = slope?.kind === 'found' ? slope : null;
  const reasons = reasonsOf(slope, gap, missingValues(groups));
  return {
    period: toPeriodAnswer(period),
    slopeIndex: found?.slope ?? null,
    relativeIndex: found?.relative ?? null,
    gap: gap.kind === 'found' ? withoutWords(gap.gap) : null,
    why: reasons.length === 0 ? null : reasons.join(' '),
  };
}

function withoutWords({ of: _, against: __, sentence: ___, ...gap }: InequalityGap) {
  return gap;
}

/** Why something is missing; what keeps both the index and the gap away is said once. */
function reasonsOf(slope: SlopeOfPeriod | null, gap: GapOfPeriod, missing: string | null): string[] {
  if (slope?.kind === 'none' && gap.kind === 'none' && missing !== null) {
    return [`No slope index and no gap: ${missing}.`];
  }
  const reasons = [
    slope?.kind === 'none' ? slope.why : (slope?.relativeWhy ?? null),
    gap.kind === 'none' ? gap.why : null,
  ];
  return reasons.filter((reason) => reason !== null);
}
