import type { AreaTrend, AreaTrendsAnswer, RecentTrendTally } from '../../contract/area-trends.ts';
import { formatInUnit } from '../../contract/format-figure.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import { unitWords } from '../trend/describe-selection.ts';
import { tallyInWords } from './tally-recent-trends.ts';
import { valueIn } from './to-area-trends.ts';

const MOST_CHARACTERS = 220;

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
  const charts =
    panels.length === 1 ? 'A line chart of 1 area' : `Small line charts of ${panels.length} areas`;
  const opening = [`${charts}${beside}`, unitWords(indicator.unit)].filter(Boolean).join(', ');
  return [`${opening}.`, tallyInWords(tally), endsInWords(panels, span, indicator)]
    .filter((sentence) => sentence !== '')
    .reduce((text, sentence) =>
      `${text} ${sentence}`.length <= MOST_CHARACTERS ? `${text} ${sentence}` : text,
    );
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

/** What the change of an area is, and that no more is said by it; blank where no area has one. */
export function describeChange(panels: readonly AreaTrend[], span: Span): string {
  if (span === null || panels.every(({ change }) => change === null)) return '';
  return `Change is the value of ${span.last.label} less that of ${span.first.label}: two years alone, and no test of a trend.`;
}
