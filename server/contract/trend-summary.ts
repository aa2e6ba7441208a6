import { comparisonWords, recentTrendWords } from './comparison-words.ts';
import { seriesColours } from './palette.ts';
import type { Comparison } from './parts.ts';
import type { TrendAnswer, TrendSeries } from './trend.ts';
import { benchmarkOf, latestPoint, seriesSentence } from './trend-words.ts';

/** A line of the summary below a chart, with the comparison that it reports (null where it reports none). */
export interface SummaryLine {
  readonly comparison: Comparison | null;
  readonly text: string;
}

/**
 * Where each area stands and how it moves, in words: a sentence an area for up to four; of more, a sentence for the
 * first and the others gathered by what they have in common.
 */
export function summariseTrend(answer: TrendAnswer): SummaryLine[] {
  const held = answer.series.filter(({ points }) => points.length > 0);
  const subjects = held.filter(({ role }) => role === 'area');
  const areas = subjects.length === 0 ? held : subjects;
  const alone = areas.length > seriesColours.length ? 1 : areas.length;
  const gathered = areas.slice(alone);
  return [
    ...areas.slice(0, alone).map((series) => ownLine(series, answer)),
    ...gather(gathered, (series) => comparisonGroup(series, answer)),
    ...gather(gathered, (series) => ({
      comparison: null,
      words: `Recent trend, ${recentTrendWords(series.recentTrend)}`,
    })),
  ];
}

interface Group {
  readonly comparison: Comparison | null;
  readonly words: string;
}

function ownLine(series: TrendSeries, answer: TrendAnswer): SummaryLine {
  const comparison = benchmarkOf(series, answer) ? (latestPoint(series)?.comparison ?? null) : null;
  return { comparison, text: seriesSentence(series, answer) };
}

function comparisonGroup(series: TrendSeries, answer: TrendAnswer): Group {
  const point = latestPoint(series);
  if (!point) return { comparison: null, words: 'No value to show' };
  const benchmark = benchmarkOf(series, answer);
  const words = benchmark
    ? comparisonWords(point.comparison, benchmark.area.name)
    : comparisonWords('not-compared', '');
  return { comparison: benchmark && point.comparison, words: `${point.period.label}, ${words}` };
}

function gather(series: readonly TrendSeries[], groupOf: (series: TrendSeries) => Group): SummaryLine[] {
  const groups = new Map<string, { comparison: Comparison | null; labels: string[] }>();
  for (const one of series) {
    const { comparison, words } = groupOf(one);
    const group = groups.get(words) ?? { comparison, labels: [] };
    group.labels.push(one.label);
    groups.set(words, group);
  }
  return [...groups].map(([words, { comparison, labels }]) => ({
    comparison,
    text: `${words}: ${labels.join('; ')}.`,
  }));
}
