import { formatInUnit } from '../../contract/format-figure.ts';
import type { RecentTrend, Unit } from '../../contract/parts.ts';
import type { TrendSeries } from '../../contract/trend.ts';
import { MOST_CHARACTERS } from '../fullest-text.ts';
import { unitWords } from './describe-selection.ts';
import type { TrendSelection } from './trend-selection.ts';

const trendWords: Record<RecentTrend['direction'], string> = {
  increasing: 'recent trend increasing',
  decreasing: 'recent trend decreasing',
  'no-change': 'no significant recent change',
  'cannot-calculate': 'recent trend not calculated',
};

/**
 * What the chart shows, for those who cannot see it, in at most 220 characters: the kind of chart, then the course of
 * one line after another (from, to, highest, trend) as long as they fit, then how many are left out.
 */
export function writeAlternativeText(selection: TrendSelection, series: readonly TrendSeries[]): string {
  const drawn = series.filter(({ points }) => points.some(({ value }) => value !== null));
  if (drawn.length === 0) return 'Empty line chart: no figures to draw.';
  const opening = [`Line chart`, unitWords(selection.indicator.unit)].filter(Boolean).join(', ');
  let text = `${opening}.`;
  for (const [index, one] of drawn.entries()) {
    const longer = describeCourse(one, selection.indicator.unit)
      .map((course) => `${text} ${course}`)
      .find((candidate) => fits(candidate, drawn.length - index - 1));
    if (longer === undefined) return text + leftOut(drawn.length - index);
    text = longer;
  }
  return text;
}

/** The course of a line, from the fullest form to the shortest. */
function describeCourse({ label, points, recentTrend }: TrendSeries, unit: Unit): string[] {
  const written = (value: number) => formatInUnit(value, unit);
  const valued = points.flatMap(({ value, period }) =>
    value === null ? [] : [{ value, when: period.label }],
  );
  const [first, last] = [valued.at(0), valued.at(-1)];
  if (!first || !last) return [];
  if (first === last) return [`${label}: ${written(first.value)} in ${first.when}.`];
  const highest = valued.reduce((most, each) => (each.value > most.value ? each : most));
  const ends = `${label}: from ${written(first.value)} in ${first.when} to ${written(last.value)} in ${last.when}`;
  const peak = `highest ${written(highest.value)} in ${highest.when}`;
  return [`${ends}, ${peak}, ${trendWords[recentTrend.direction]}.`, `${ends}, ${peak}.`, `${ends}.`];
}

const fits = (text: string, remaining: number): boolean =>
  (text + leftOut(remaining)).length <= MOST_CHARACTERS;

function leftOut(lines: number): string {
  if (lines === 0) return '';
  return lines === 1 ? ' One more line.' : ` ${lines} more lines.`;
}
