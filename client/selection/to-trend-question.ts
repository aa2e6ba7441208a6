import type { TrendAnswer, TrendQuestion } from '../../server/contract/trend.ts';
import { england, mostAreas, type TrendSelection } from './trend-selection.ts';

/**
 * What the interface must be asked so that the selection can be shown. Without an area England stands alone; with
 * `region` on, the regions of the chosen areas come after them, as far as there is room for ten.
 */
export function toTrendQuestion(selection: TrendSelection, regions: readonly string[]): TrendQuestion {
  const chosen = selection.areas.length === 0 ? [england] : selection.areas;
  const beside = selection.region ? regions.filter((code) => code !== selection.benchmark) : [];
  const question: TrendQuestion = {
    indicator: selection.indicator,
    area: [...new Set([...chosen, ...beside])].slice(0, mostAreas),
    sex: selection.sex,
    benchmark: selection.areas.length === 0 ? 'none' : selection.benchmark,
    by: selection.by,
  };
  if (selection.age !== null) question.age = selection.age;
  if (selection.by === 'category' && selection.categoryType !== null) {
    question.categoryType = selection.categoryType;
  }
  if (selection.show !== 'value') question.show = selection.show;
  if (selection.asAt !== null) question.asAt = selection.asAt;
  return question;
}

/** The kinds of categories in an answer, each once: the one with the most values first, since an older one may have few. */
export function categoryTypesOf(answer: Pick<TrendAnswer, 'series'> | undefined): readonly string[] {
  const values = new Map<string, number>();
  for (const { category, points } of answer?.series ?? []) {
    if (category === null) continue;
    const held = points.filter(({ value }) => value !== null).length;
    values.set(category.type, (values.get(category.type) ?? 0) + held);
  }
  return [...values].toSorted(([, some], [, others]) => others - some).map(([type]) => type);
}

/** Categories of several kinds say nothing on one chart: where none was chosen, the first of those held is asked for. */
export function withCategoryType(question: TrendQuestion, held: readonly string[]): TrendQuestion {
  const [first] = held;
  if (question.by !== 'category' || question.categoryType !== undefined || first === undefined)
    return question;
  return { ...question, categoryType: first };
}

/** The same question, for categories of every kind. */
export function withoutCategoryType({ categoryType: _, ...question }: TrendQuestion): TrendQuestion {
  return question;
}
