import type { TrendQuestion } from '../../server/contract/trend.ts';
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
  if (selection.asAt !== null) question.asAt = selection.asAt;
  return question;
}
