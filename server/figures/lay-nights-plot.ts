import type { CauseTrendsAnswer } from '../contract/cause-trends.ts';
import { nightsAsTrend, nightsTitle } from '../contract/cause-trends-words.ts';
import { panelStyle, styleSeries } from '../contract/series-style.ts';
import type { Plot } from './figure.ts';
import { layBreaks, type PanelPlace } from './lay-cause-panels.ts';
import { layLine, layPeriodAxis, type StyledSeries, scalesOf } from './lay-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { layText } from './lay-text.ts';
import { gridLines, layTicks, tickColumn } from './trend-axis.ts';

const titleSize = 8;

/** A share is drawn on the whole of its scale, so that a small change does not look like a large one. */
const axis = { from: 0, to: 100, ticks: [0, 50, 100], decimals: 0 };

/** The share of admissions without a night in hospital, beside England, with what it must not be taken for. */
export function layNightsPlot(
  answer: CauseTrendsAnswer,
  { top, width, plotHeight }: Omit<PanelPlace, 'most'>,
): LaidPlots {
  const { nights } = answer;
  const trend = nightsAsTrend(answer);
  if (nights === null || trend === null) return { plots: [], bottom: top };
  const title = layText({ text: nightsTitle(answer), left: 0, top, width, size: titleSize, weight: 700 });
  const said = layText({
    text: `${nights.sentence} ${nights.caution}`,
    left: 0,
    top: title.bottom + 1,
    width,
    size: titleSize,
  });
  const styles = styleSeries(trend.series);
  const styled = trend.series.flatMap((series, place): StyledSeries[] => {
    const style = series.role === 'area' ? panelStyle : styles[place];
    return style ? [{ series, style }] : [];
  });
  const left = tickColumn(axis);
  const box = {
    left,
    top: said.bottom + 5,
    right: Math.min(width, 300),
    bottom: said.bottom + 5 + plotHeight,
  };
  const scales = scalesOf(box, trend.periods, axis);
  const own = trend.series.filter(({ role }) => role === 'area');
  const periods = layPeriodAxis(box, trend.periods, own, scales, [box.left - 4, box.right + 5]);
  const plot: Plot = {
    box,
    gridLines: gridLines(axis, scales),
    lines: styled.toReversed().map((one) => layLine(one, trend.periods, scales, 'band')),
    strokes: [...periods.strokes, ...layBreaks({ ...answer, periods: trend.periods }, box, scales)],
    marks: [],
    texts: [...title.lines, ...said.lines, ...layTicks(axis, box, scales), ...periods.texts],
  };
  return { plots: [plot], bottom: periods.bottom };
}
