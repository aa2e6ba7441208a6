import type { AreaDetail } from '../../../server/contract/areas.ts';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import type { AreaAnswer } from '../../../server/contract/parts.ts';
import {
  type ComparisonSearch,
  defaultComparisonSelection,
  mostHighlighted,
  printComparisonSelection,
} from '../../selection/comparison-selection.ts';
import type { OverviewSelection } from '../../selection/overview-selection.ts';
import type { TrendSelection } from '../../selection/trend-selection.ts';

/** The trends of every authority of a region beside each other: its name, and the address that shows them. */
export interface TrendsOfRegion {
  readonly region: string;
  readonly search: ComparisonSearch;
}

/** The trends of a region; null for an area of another kind. */
export function trendsOfRegion({ code, name, type }: AreaAnswer): TrendsOfRegion | null {
  if (type !== 'region') return null;
  const search = printComparisonSelection({ ...defaultComparisonSelection, parent: code, view: 'trends' });
  return { region: name, search };
}

/**
 * The trends of the region that the areas of a trend share, of the same indicator, ages and sex beside the same benchmark,
 * the areas highlighted; null where they share none, or something other than areas is compared.
 */
export function trendsOfSharedRegion(
  { indicator, sex, age, benchmark, by, asAt }: TrendSelection,
  areas: readonly Pick<AreaDetail, 'code' | 'type' | 'parents'>[],
): TrendsOfRegion | null {
  const regions = areas.map(({ parents }) => parents.find(({ type }) => type === 'region'));
  const [region] = regions;
  if (by !== 'area' || !region || regions.some((other) => other?.code !== region.code)) return null;
  const highlight = areas.filter(({ type }) => type === 'utla').map(({ code }) => code);
  const search = printComparisonSelection({
    ...defaultComparisonSelection,
    ...{ indicator, sex, age, benchmark, asAt },
    ...{ parent: region.code, view: 'trends', highlight: highlight.slice(0, mostHighlighted) },
  });
  return { region: region.name, search };
}

/** The areas of an overview through time, by the indicator that they are put in order by, else by the first. */
export function trendsOfOverview(
  { parent, areas, benchmark, sex, sort, asAt }: OverviewSelection,
  { columns, question }: Pick<OverviewAnswer, 'columns' | 'question'>,
): ComparisonSearch {
  const column = columns.find(({ key }) => key === sort) ?? columns[0];
  return printComparisonSelection({
    ...defaultComparisonSelection,
    indicator: column?.indicator.id ?? defaultComparisonSelection.indicator,
    age: column?.age.key ?? null,
    ...{ parent, areas, benchmark, sex, asAt, view: 'trends' },
    areaType: areas.length > 0 ? null : question.areaType,
  });
}
