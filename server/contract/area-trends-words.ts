/** Trends of many areas said in words: what stands in and below the panels, on the screen and on paper. */
import type { AreaTrend, AreaTrendsAnswer } from './area-trends.ts';
import { formatMeasure, formatValue } from './format-figure.ts';
import type { Unit } from './parts.ts';
import { periodKey } from './period-axis.ts';
import type { TrendAnswer } from './trend.ts';
import { shortMeasure } from './trend-words.ts';

/**
 * The same answer as a trend with a series for each area and, last, the benchmark's, so that caveats, commissioners,
 * missing values and files of a trend are said and written by one code.
 */
export function asTrend(answer: AreaTrendsAnswer): TrendAnswer {
  const { panels, benchmark, question } = answer;
  const isShown = panels.some(({ area }) => area.code === benchmark?.area.code);
  return {
    ...answer,
    question: {
      indicator: question.indicator,
      areas: panels.map(({ area }) => area.code),
      sex: question.sex,
      age: question.age,
      benchmark: question.benchmark,
      by: 'area',
      categoryType: null,
      show: 'value',
    },
    series: [...panels, ...(benchmark && !isShown ? [benchmark] : [])],
    measureNote: '',
  };
}

/** "Down 12.3 (12.4%)", "up 1.2 percentage points", "no change"; the reason where there is none. */
export function changeInWords({ change, changeWhy }: AreaTrend, unit: Unit): string {
  if (change === null) return changeWhy ?? '';
  const { difference, percent } = change;
  if (difference === 0) return 'No change';
  const way = difference > 0 ? 'Up' : 'Down';
  if (unit.label === '%') return `${way} ${formatValue(Math.abs(difference))} percentage points`;
  const share = percent === null ? '' : ` (${formatValue(Math.abs(percent))}%)`;
  return `${way} ${shortMeasure(Math.abs(difference), unit)}${share}`;
}

/** "From 99.4 per 10,000 in 2010/11 to 87.1 per 10,000 in 2023/24": the course of one area; why it has none otherwise. */
export function courseInWords({ first, latest, why }: AreaTrend, unit: Unit): string {
  if (first === null || latest === null) return why ?? 'No value to show.';
  const end = `${formatMeasure(latest.value, unit)} in ${latest.period.label}`;
  if (periodKey(first.period) === periodKey(latest.period)) return `${end} alone`;
  return `From ${formatMeasure(first.value, unit)} in ${first.period.label} to ${end}`;
}

/** "2023/24: Suppressed so that nobody can be identified." Null where the last period has a value. */
export function lastInWords(
  { lastWhy, latest }: AreaTrend,
  { span }: Pick<AreaTrendsAnswer, 'span'>,
): string | null {
  if (lastWhy === null || latest === null || span === null) return lastWhy;
  return lastWhy.includes(span.last.label) ? lastWhy : `${span.last.label}: ${lastWhy}`;
}

/** What the grey line is: "England (in every panel)", or "England" beside one area. */
export function besideWords({ panels, benchmark }: Pick<AreaTrendsAnswer, 'panels' | 'benchmark'>): string {
  if (benchmark === null) return '';
  return panels.length === 1 ? benchmark.area.name : `${benchmark.area.name} (in every panel)`;
}

/** What the line of a panel is, with the band around it. */
export const ownLineWords = 'The area, its latest value and its 95% limits';

/** The latest value at the end of its line; of an earlier period than the last of the axis with that period: "(2019/20)". */
export function latestLabel(
  { latest }: AreaTrend,
  { indicator, periods }: Pick<AreaTrendsAnswer, 'indicator' | 'periods'>,
): { readonly value: string; readonly when: string | null } | null {
  if (latest === null) return null;
  const last = periods.at(-1);
  const isLast = last !== undefined && periodKey(last) === periodKey(latest.period);
  return {
    value: shortMeasure(latest.value, indicator.unit),
    when: isLast ? null : `(${latest.period.label})`,
  };
}

/** What must be said of made-up data; null where there are none. Of many areas only that there are some. */
export function madeUpPanels({ demonstration, panels }: AreaTrendsAnswer): string | null {
  if (!demonstration) return null;
  return panels.every((panel) => panel.demonstration)
    ? 'Demonstration data: made up to show how the product works, not real figures'
    : 'Contains demonstration data, made up and not real';
}
