import { erasOfPlot } from '../contract/eras-of-plot.ts';
import type { InequalityAnswer } from '../contract/inequality.ts';
import { periodsThroughTime, seriesThroughTime } from '../contract/inequality-plot.ts';
import { panelStyle } from '../contract/series-style.ts';
import type { Box, Plot } from './figure.ts';
import { heightOfEras, layEraBands } from './lay-era-bands.ts';
import { layLine, layPeriodAxis, scalesOf } from './lay-plot.ts';
import { gridLines, layTicks, sharedAxis, tickColumn } from './trend-axis.ts';

/** The slope index (by sex the gap) of every period with its 95% limits; a gap stays a gap. */
export function layIndexPlot(answer: InequalityAnswer, room: Box): { plots: Plot[]; bottom: number } {
  const styled = { series: seriesThroughTime(answer), style: panelStyle };
  const periods = periodsThroughTime(answer);
  const axis = sharedAxis([styled], 'bars');
  const bands = erasOfPlot(answer, periods);
  const top = room.top + heightOfEras(bands);
  const box: Box = { ...room, left: room.left + tickColumn(axis), top };
  const scales = scalesOf(box, periods, axis);
  const reach: readonly [number, number] = [room.left, room.right + 4];
  const below = layPeriodAxis(box, periods, [styled.series], scales, reach);
  const above = layEraBands(bands, box, periods, scales);
  const plot: Plot = {
    box,
    eras: above.eras,
    gridLines: gridLines(axis, scales),
    lines: [layLine(styled, periods, scales, 'bars')],
    strokes: below.strokes,
    marks: [],
    texts: [...above.texts, ...layTicks(axis, box, scales), ...below.texts],
  };
  return { plots: [plot], bottom: below.bottom };
}
