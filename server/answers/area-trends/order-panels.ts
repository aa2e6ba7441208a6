import type { AreaTrend, AreaTrendOrder, AreaTrendsAnswer } from '../../contract/area-trends.ts';
import { valueIn } from './to-area-trends.ts';

/**
 * Areas by name; by value, the highest in the last period first; or by change, the largest rise first. Ties stand by name,
 * and so do those without what they are put in order by, at the end.
 */
export function orderPanels(
  panels: readonly AreaTrend[],
  order: AreaTrendOrder,
  span: AreaTrendsAnswer['span'],
): AreaTrend[] {
  const byName = panels.toSorted((one, other) => one.area.name.localeCompare(other.area.name, 'en-GB'));
  if (order === 'name' || span === null) return byName;
  const weigh = (panel: AreaTrend): number | null =>
    order === 'change' ? (panel.change?.difference ?? null) : valueIn(panel, span.last);
  return byName
    .map((panel) => ({ panel, weight: weigh(panel) ?? Number.NEGATIVE_INFINITY }))
    .toSorted((one, other) => (one.weight === other.weight ? 0 : other.weight - one.weight))
    .map(({ panel }) => panel);
}
