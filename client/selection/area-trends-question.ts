import type { AreaTrendsQuestion } from '../../server/contract/area-trends.ts';
import { type ComparisonSelection, toComparisonQuestion } from './comparison-selection.ts';
import type { SearchRecord } from './search-string.ts';

/** What must be asked for the areas of a comparison to have a trend each; neither period nor method have a part in it. */
export function toAreaTrendsQuestion(selection: ComparisonSelection): AreaTrendsQuestion {
  const { method: _method, chart: _chart, period: _period, ...question } = toComparisonQuestion(selection);
  return selection.order === 'name' ? question : { ...question, order: selection.order };
}

/** The parameters of a question, in the order in which its addresses are written. */
export function areaTrendsParameters(question: AreaTrendsQuestion): SearchRecord {
  const { indicator, areaType, parent, area, sex, age, benchmark, highlight, order, asAt } = question;
  return { indicator, areaType, parent, area, sex, age, benchmark, highlight, order, asAt };
}
