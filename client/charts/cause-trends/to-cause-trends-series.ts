import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import {
  asTrend,
  groupsWithLines,
  nightsAsTrend,
  type PanelLatest,
  type PanelScale,
  panelLatest,
  panelTitle,
  panelTrend,
} from '../../../server/contract/cause-trends-words.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { type TrendChartSeries, toTrendPanels } from '../trend/to-trend-series.ts';

/** One small chart: what is drawn, and the words above it. */
export interface CausePanel {
  readonly series: TrendChartSeries;
  /** Its lines as an answer of their own, from which it is said what is pointed at. */
  readonly answer: TrendAnswer;
  readonly title: string;
  readonly latest: PanelLatest | null;
  readonly trend: string | null;
  /** Periods, by their keys, before which another release ends. */
  readonly breaks: readonly string[];
}

/** A small chart for each group in the order of the answer, on one scale or each on its own. */
export function toCauseTrendsSeries(answer: CauseTrendsAnswer, scale: PanelScale): CausePanel[] {
  const all = asTrend(answer);
  const common = scale === 'common' ? toTrendPanels(all, 'band')[0]?.axis : undefined;
  return groupsWithLines(answer).flatMap((group) => {
    const { series, benchmark } = group;
    const alone = { ...all, series: [series, ...(benchmark ? [benchmark] : [])] };
    const [panel] = toTrendPanels(alone, 'band');
    if (!panel) return [];
    return [
      {
        series: { ...panel, axis: common ?? panel.axis },
        answer: alone,
        title: panelTitle(group),
        latest: panelLatest(group, answer),
        trend: panelTrend(group),
        breaks: breaksOf(answer),
      },
    ];
  });
}

/** The chart of stays without a night, on the whole scale of a share; null where the share is not known. */
export function toNightsSeries(
  answer: CauseTrendsAnswer,
): Pick<CausePanel, 'series' | 'answer' | 'breaks'> | null {
  const trend = nightsAsTrend(answer);
  const [panel] = trend === null ? [] : toTrendPanels(trend, 'band');
  if (trend === null || !panel) return null;
  const axis = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100], decimals: 0 };
  return { series: { ...panel, axis }, answer: trend, breaks: breaksOf(answer) };
}

const breaksOf = ({ breaks }: CauseTrendsAnswer): string[] => breaks.map(({ period }) => periodKey(period));
