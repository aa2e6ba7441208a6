import { type ReactNode, useMemo } from 'react';
import { ComposedChart, Line, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import { secondaryTextColour } from '../../../server/contract/palette.ts';
import { ActiveMarks } from './active-marks.tsx';
import { EndLabels } from './end-labels.tsx';
import { EraBands, heightOfEraBands } from './era-bands.tsx';
import type { MeasureText } from './measure-text.ts';
import { heightOfPeriodMarks, PeriodMarks } from './period-marks.tsx';
import { TargetLine } from './target-line.tsx';
import type { TrendChartSeries, TrendLine } from './to-trend-series.ts';
import { TrendMarks } from './trend-marks.tsx';
import { useSame } from './use-same.ts';
import { ValueLevels, widthOfLevels } from './value-levels.tsx';

const besidePeriods = { left: 14, right: 14 };
const cursor = { stroke: secondaryTextColour, strokeDasharray: '2 2' };
const overTheChart = { zIndex: 2 };

/** The lines that are named at their ends and the room for that, in pixels: of the whole column, and of the words alone. */
export interface PlotLabels {
  readonly lines: readonly TrendLine[];
  readonly column: number;
  readonly words: number;
}

/** For a plot whose lines are named elsewhere. */
export const noLabels: PlotLabels = { lines: [], column: 0, words: 0 };

/**
 * One plot. Recharts keeps the scales, follows the pointer and moves along the periods by arrow keys, and the tooltip
 * follows; what is seen of axes and lines is drawn from the scales, a path a line.
 */
export function TrendPlot({
  series,
  width,
  height,
  labels,
  measure,
  name,
  describedBy,
  tooltip,
  tooltipBelow,
  over = null,
}: {
  readonly series: TrendChartSeries;
  readonly width: number;
  /** Without the room for bands of commissioners, which is added. */
  readonly height: number;
  /** Lines named at their ends, and the room for it. */
  readonly labels: PlotLabels;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
  readonly tooltip: (key: string) => ReactNode;
  /** On a narrow screen the tooltip would cover the plot, so it stands below. */
  readonly tooltipBelow: boolean;
  /** Further marks, drawn over the lines. */
  readonly over?: ReactNode;
}) {
  const { rows, lines, axis, target, eras } = series;
  const bandHeight = heightOfEraBands(eras);
  const { data, margin, domain } = useSame({
    data: rows.map(({ key, values }) => ({ key, value: values.find((value) => value !== null) ?? null })),
    margin: {
      top: 12 + bandHeight,
      right: labels.column + 10,
      bottom: heightOfPeriodMarks(rows),
      left: widthOfLevels(axis, measure),
    },
    domain: [axis.from, axis.to] as const,
  });
  const position = useMemo(
    () => (tooltipBelow ? { x: 0, y: height + bandHeight } : undefined),
    [tooltipBelow, height, bandHeight],
  );
  return (
    <ComposedChart
      data={data}
      width={width}
      height={height + bandHeight}
      margin={margin}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <ValueLevels axis={axis} />
      <EraBands eras={eras} periods={rows} measure={measure} />
      <XAxis dataKey="key" padding={besidePeriods} includeHidden hide />
      <YAxis domain={domain} includeHidden hide />
      <Tooltip
        isAnimationActive={false}
        position={position}
        allowEscapeViewBox={{ x: false, y: tooltipBelow }}
        cursor={cursor}
        wrapperStyle={overTheChart}
        includeHidden
        content={({ active, label }) => (active && label !== undefined ? tooltip(String(label)) : null)}
      />
      <Line dataKey="value" isAnimationActive={false} hide />
      {target === null ? null : <TargetLine target={target} />}
      {over}
      <PeriodMarks rows={rows} edge={width} measure={measure} />
      <EndLabels lines={labels.lines} width={labels.words} measure={measure} />
      <TrendMarks lines={lines} rows={rows} />
      <LineOfPeriods />
      <ActiveMarks lines={lines} rows={rows} />
    </ComposedChart>
  );
}

/** Along the foot of the plot. */
function LineOfPeriods() {
  const plot = usePlotArea();
  if (!plot) return null;
  return <path d={`M${plot.x} ${plot.y + plot.height}h${plot.width}`} stroke={secondaryTextColour} />;
}
