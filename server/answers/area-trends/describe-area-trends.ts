import type { AreaTrend, AreaTrendsAnswer, RecentTrendTally } from '../../contract/area-trends.ts';
import { formatInUnit } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { fullestOf } from '../fullest-text.ts';
import { unitWords } from '../trend/describe-selection.ts';
import { tallyInWords } from './tally-recent-trends.ts';
import { valueIn } from './to-area-trends.ts';

type Span = AreaTrendsAnswer['span'];

/**
 * What the charts show, for those who cannot see them, in at most 220 characters: how many there are, the recent trends,
 * and the highest and the lowest value of the last period, a sentence as long as it fits.
 */
export function writeAreaTrendsAlternativeText(
  { indicator, benchmark }: Pick<ComparisonSelection, 'indicator' | 'benchmark'>,
  panels: readonly AreaTrend[],
  { tally, span }: { readonly tally: RecentTrendTally; readonly span: Span },
): string {
  if (span === null) return 'Empty line charts: no figures to draw.';
  const beside = benchmark ? ` with ${benchmark.name}` : '';
  const [only, ...others] = panels;
  const charts =
    only && others.length === 0
      ? `Line chart of ${only.area.name}`
      : `Small line charts of ${panels.length} areas`;
  const opening = [`${charts}${beside}`, unitWords(indicator.unit)].filter(Boolean).join(', ');
  return fullestOf([`${opening}.`, tallyInWords(tally), endsInWords(panels, span, indicator)]);
}

/** Of several areas with the highest or lowest value none is named before the others: then the value alone. */
function endsInWords(
  panels: readonly AreaTrend[],
  { last }: NonNullable<Span>,
  { unit }: ComparisonSelection['indicator'],
): string {
  const valued = panels.flatMap((panel) => {
    const value = valueIn(panel, last);
    return value === null ? [] : [{ name: panel.area.name, value }];
  });
  if (valued.length < 2) return '';
  const values = valued.map(({ value }) => value);
  const write = (value: number) => {
    const named = valued.filter((each) => each.value === value).map(({ name }) => name);
    return `${formatInUnit(value, unit)}${named.length === 1 ? ` (${named[0]})` : ''}`;
  };
  return `In ${last.label} from ${write(Math.min(...values))} to ${write(Math.max(...values))}.`;
}

/**
 * What the change of an area is, in how many areas it is down or up, and that no more is said by it; blank where no area
 * has one.
 */
export function describeChange(panels: readonly AreaTrend[], span: Span): string {
  const changes = panels.flatMap(({ change }) => change?.difference ?? []);
  if (span === null || changes.length === 0) return '';
  const ways = [
    { words: 'down', areas: changes.filter((change) => change < 0).length },
    { words: 'up', areas: changes.filter((change) => change > 0).length },
    { words: 'unchanged', areas: changes.filter((change) => change === 0).length },
  ].filter(({ areas }) => areas > 0);
  const counted = listNames(ways.map(({ words, areas }) => `${words} in ${areas}`));
  const howMany = panels.length === 1 ? '' : `, ${counted} of the ${changes.length} areas with both`;
  return `Change is the value of ${span.last.label} less that of ${span.first.label}${howMany}: two years alone, and no test of a trend.`;
}
