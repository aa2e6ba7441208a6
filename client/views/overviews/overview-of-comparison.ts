import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import {
  defaultOverviewSelection,
  type OverviewSearch,
  printOverviewSelection,
} from '../../selection/overview-selection.ts';

/** The areas of a comparison by every indicator: the same areas and sex, beside the same benchmark, as held then. */
export function overviewOfComparison(
  { parent, areas, benchmark, sex, asAt }: ComparisonSelection,
  { question }: Pick<ComparisonAnswer, 'question'>,
): OverviewSearch {
  const areaType = areas.length > 0 ? null : question.areaType;
  return printOverviewSelection({
    ...defaultOverviewSelection,
    ...{ parent, areas, areaType, benchmark, sex, asAt },
  });
}
