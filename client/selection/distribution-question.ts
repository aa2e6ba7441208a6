import type { DistributionQuestion } from '../../server/contract/distribution.ts';
import { type ComparisonSelection, toComparisonQuestion } from './comparison-selection.ts';
import type { SearchRecord } from './search-string.ts';

/** What must be asked for the areas of a comparison to be shown over time; the method of comparing has no part in it. */
export function toDistributionQuestion(selection: ComparisonSelection): DistributionQuestion {
  const { method: _method, chart: _chart, ...question } = toComparisonQuestion(selection);
  return question;
}

/** The parameters of a question, in the order in which its addresses are written. */
export function distributionParameters(question: DistributionQuestion): SearchRecord {
  const { indicator, areaType, parent, area, period, sex, age, benchmark, highlight, asAt } = question;
  return { indicator, areaType, parent, area, period, sex, age, benchmark, highlight, asAt };
}
