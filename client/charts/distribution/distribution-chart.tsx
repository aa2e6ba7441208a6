import './distribution.css';
import '../trend/trend.css';
import { memo, useId, useMemo } from 'react';
import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { besideWords } from '../trend/end-labels.tsx';
import { type MeasureText, measureIn } from '../trend/measure-text.ts';
import { heightOfPeriodMarks } from '../trend/period-marks.tsx';
import { columnWidth } from '../trend/place-end-labels.ts';
import { SeriesKey } from '../trend/series-key.tsx';
import { noLabels, type PlotLabels } from '../trend/trend-plot.tsx';
import { useFrame } from '../trend/use-frame.ts';
import { chosenRow } from './box-marks.tsx';
import { DistributionKey } from './distribution-key.tsx';
import { DistributionPlot } from './distribution-plot.tsx';
import { DistributionTooltipBox } from './distribution-tooltip.tsx';
import {
  type DistributionChartSeries,
  toDistributionSeries,
  toDistributionTooltip,
} from './to-distribution-series.ts';

/** Below this width, in pixels, names stand in a key under the chart. */
const roomForLabels = 560;

/** How areas are spread, period by period, to look at and point into. */
export const DistributionChart = memo(function DistributionChart({
  answer,
}: {
  readonly answer: DistributionAnswer;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const note = useId();
  const series = useMemo(() => toDistributionSeries(answer), [answer]);
  const labels = labelsBeside(series, width, measure);
  return (
    <figure className="trend-chart distribution-chart">
      <p className="trend-axis-title">{axisTitle(answer.indicator.unit)}</p>
      <div ref={element}>
        {width === 0 ? null : (
          <DistributionPlot
            series={series}
            width={width}
            height={(width < roomForLabels ? 280 : 380) + heightOfPeriodMarks(series.rows) + chosenRow}
            labels={labels}
            measure={measure}
            name={answer.alternativeText}
            describedBy={note}
            tooltip={(key) => <DistributionTooltipBox tooltip={toDistributionTooltip(answer, key)} />}
            tooltipBelow={width < roomForLabels}
          />
        )}
      </div>
      {labels.lines.length < series.lines.length ? <SeriesKey lines={series.lines} /> : null}
      <DistributionKey rows={series.rows} />
      <figcaption className="trend-caption" id={note}>
        <span className="screen-only">
          Point at a period, or move along the chart with the arrow keys, to read it.{' '}
        </span>
        Every figure is in the table below.
      </figcaption>
    </figure>
  );
});

function labelsBeside({ lines }: DistributionChartSeries, width: number, measure: MeasureText): PlotLabels {
  if (width < roomForLabels || lines.length === 0) return noLabels;
  const words = columnWidth(lines, width, measure);
  return { lines, column: words + besideWords, words };
}
