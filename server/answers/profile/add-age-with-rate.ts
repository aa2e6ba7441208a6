import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { AnswerContext } from '../answer-context.ts';
import { completeMeasure } from '../complete-measure.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { byWidth } from './choose-profile-ages.ts';
import {
  findProfileLines,
  type ProfileGround,
  type RowLines,
  type SubjectLines,
} from './find-profile-lines.ts';
import type { ProfileSelection, ProfileSubject } from './select-profile.ts';

/**
 * The rows of an indicator, with one more where those have figures but no value: the widest other age held whose latest
 * figure has one. A number of casualties at the usual age may have no people to divide by, where another age has.
 */
export async function addAgeWithRate(
  found: SubjectLines,
  { indicator, ages }: ProfileSubject,
  selection: ProfileSelection,
  ground: ProfileGround,
  context: AnswerContext,
): Promise<SubjectLines> {
  const others = otherAges(indicator, ages);
  if (others.length === 0 || !lacksValue(found.rows, indicator)) return found;
  const more = await findProfileLines({ indicator, ages: others }, selection, ground, context);
  const best = more.rows
    .filter((row) => hasValue(row, indicator))
    .toSorted((one, other) => byWidth(one.area.age, other.area.age))
    .slice(0, 1);
  if (best.length === 0) return found;
  return {
    rows: [...found.rows, ...best],
    benchmarkObservations: [...found.benchmarkObservations, ...more.benchmarkObservations],
  };
}

function otherAges({ holdings }: KnownIndicator, ages: readonly AgeBand[]): AgeBand[] {
  const chosen = new Set(ages.map(ageKey));
  return (holdings?.ages ?? []).filter((age) => !chosen.has(ageKey(age)));
}

/** Whether there are figures, and none of the latest has a value. */
function lacksValue(rows: readonly RowLines[], indicator: KnownIndicator): boolean {
  const held = rows.filter(({ area }) => area.observations.length > 0);
  return held.length > 0 && !held.some((row) => hasValue(row, indicator));
}

function hasValue({ area }: RowLines, { unit }: KnownIndicator): boolean {
  const latest = area.observations.at(-1);
  return latest !== undefined && completeMeasure(latest, unit).value !== null;
}
