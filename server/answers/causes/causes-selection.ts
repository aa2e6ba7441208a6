import type { Cause } from '../../catalogue/catalogue.ts';
import type { CauseDivision, CausesQuestion } from '../../contract/causes.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import { parseAgeKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import { type CausePosition, causeType, codeType, intentType } from '../../observation/cause-categories.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import type { Sex } from '../../observation/sex.ts';
import { QuestionError } from '../answer-context.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/** With which every area is compared. */
export const ENGLAND = 'E92000001';

/** A question about causes with its names resolved and its defaults filled in. */
export interface CausesSelection {
  readonly indicator: KnownIndicator;
  readonly area: Area;
  /** England; null where England is itself the area. */
  readonly benchmark: Area | null;
  readonly by: CauseDivision;
  readonly position: CausePosition;
  /** The group of causes whose codes are shown; null for all that there is. */
  readonly within: Cause | null;
  /** Null for the age that is chosen by what is held. */
  readonly age: AgeBand | null;
  readonly sex: Sex;
  /** Null for the latest. */
  readonly period: Period | null;
}

/** Fills in what a question about causes leaves open. Fails with 404 for an unknown area and 400 for what fits no other part. */
export function selectCauses(
  question: CausesQuestion,
  indicator: KnownIndicator,
  areas: KnownAreas,
  causes: readonly Cause[],
): CausesSelection {
  const { by = 'cause', position = 'first', sex = 'persons' } = question;
  if (by === 'intent' && position === 'any') {
    throw new QuestionError(400, 'misplaced position: any; intents are told by the first external cause');
  }
  const area = requireArea(question.area, areas);
  return {
    indicator,
    area,
    benchmark: area.code === ENGLAND ? null : (areas.get(ENGLAND) ?? null),
    by,
    position,
    within: readWithin(question.within, by, causes),
    age: readAge(question.age),
    sex,
    period: readPeriod(question.period),
  };
}

/** Type of the categories that a division is stored as. */
export function categoryTypeOf({ by, position }: Pick<CausesSelection, 'by' | 'position'>): string {
  if (by === 'intent') return intentType;
  return by === 'code' ? codeType(position) : causeType(position);
}

function readWithin(asked: string | undefined, by: CauseDivision, causes: readonly Cause[]): Cause | null {
  if (asked === undefined) return null;
  if (by !== 'code') {
    throw new QuestionError(
      400,
      `misplaced within: ${asked}; only single codes (by=code) lie within a group`,
    );
  }
  const groups = causes.filter(({ kind }) => kind === 'cause');
  const found = groups.find(({ id }) => id === asked);
  if (found) return found;
  throw new QuestionError(
    400,
    `unknown within: ${asked}; choose one of ${groups.map(({ id }) => id).join(', ')}`,
  );
}

function readAge(asked: string | undefined): AgeBand | null {
  if (asked === undefined) return null;
  const age = parseAgeKey(asked);
  if (age.from !== null) return age;
  throw new QuestionError(400, `invalid age: ${asked}; write it in completed years as 0-4, 5-17 or 7`);
}

function readPeriod(asked: string | undefined): Period | null {
  if (asked === undefined || asked.trim().toLowerCase() === 'latest') return null;
  const period = parsePeriod(asked.trim());
  if (period) return period;
  throw new QuestionError(400, `invalid period: ${asked}; write it as publishers do (2023/24), or latest`);
}
