import type { InequalityDivision, InequalityQuestion } from '../../contract/inequality.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import { QuestionError } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { selectTrend, type TrendSelection } from '../trend/trend-selection.ts';

/** A question about inequality with its names resolved and its defaults filled in. */
export interface InequalitySelection {
  readonly by: InequalityDivision;
  readonly area: Area;
  /** With deprivation: the division asked for; null for the fullest. */
  readonly categoryType: string | null;
  /** Null for the latest. */
  readonly period: Period | null;
  /** The same as a trend: a line for each group, compared with the area as a whole. */
  readonly trend: TrendSelection;
}

/**
 * Fills in what a question about inequality leaves open: deprivation, persons, the latest period and the age that the
 * indicator is usually shown for. Fails with 404 for an unknown area and 400 for a part that fits no other.
 */
export function selectInequality(
  question: InequalityQuestion,
  found: { readonly indicator: KnownIndicator; readonly age: AgeBand | null },
  areas: KnownAreas,
): InequalitySelection {
  const { by = 'deprivation', sex, age, indicator } = question;
  refuseMisplaced(question);
  const trend = selectTrend(
    {
      indicator,
      area: [question.area],
      benchmark: question.area,
      by: by === 'sex' ? 'sex' : 'category',
      ...(sex === undefined ? {} : { sex }),
      ...(age === undefined ? {} : { age }),
    },
    found,
    areas,
  );
  const [area] = trend.areas;
  if (!area) throw new QuestionError(404, `unknown area: ${question.area}; search the areas by name`);
  return {
    by,
    area,
    categoryType: question.categoryType ?? null,
    period: readPeriod(question.period),
    trend,
  };
}

function refuseMisplaced({ by, categoryType, sex }: InequalityQuestion): void {
  if (by !== 'sex') return;
  if (categoryType !== undefined) {
    throw new QuestionError(400, `misplaced categoryType: ${categoryType}; give by=deprivation with it`);
  }
  if (sex !== undefined && sex !== 'persons') {
    throw new QuestionError(400, `misplaced sex: ${sex}; by=sex shows males and females beside each other`);
  }
}

function readPeriod(asked: string | undefined): Period | null {
  if (asked === undefined || asked.trim().toLowerCase() === 'latest') return null;
  const period = parsePeriod(asked.trim());
  if (period) return period;
  throw new QuestionError(400, `invalid period: ${asked}; write it as publishers do (2023/24), or latest`);
}
