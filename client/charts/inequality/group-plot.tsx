import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  ErrorBar,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { comparisonMark } from '../../../server/contract/comparison-words.ts';
import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import {
  benchmarkColour,
  benchmarkDash,
  gridColour,
  secondaryTextColour,
  seriesColours,
  textColour,
} from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { GroupMarks, heightOfGroupMarks } from './group-marks.tsx';
import { PointTooltip } from './point-tooltip.tsx';
import { type GroupRow, type InequalityChartSeries, wordsOfGroup } from './to-inequality-series.ts';

const fontSize = 14;

/** The groups by Recharts. Arrow keys move along them once it has the focus, and the tooltip follows. */
export function GroupPlot({
  answer,
  series,
  width,
  height,
  measure,
  describedBy,
}: {
  readonly answer: InequalityAnswer;
  readonly series: InequalityChartSeries;
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
  readonly describedBy: string;
}) {
  const { rows, axis, line, whole } = series;
  const keyAt = new Map(rows.map(({ place, key }) => [place, key]));
  return (
    <ComposedChart
      data={[...rows]}
      width={width}
      height={height + heightOfGroupMarks(rows)}
      margin={{ top: 12, right: 10, bottom: 0, left: 0 }}
      role="img"
      aria-label={answer.alternativeText}
      aria-describedby={describedBy}
    >
      <CartesianGrid vertical={false} stroke={gridColour} />
      <XAxis
        type="number"
        dataKey="place"
        domain={[0, 1]}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: secondaryTextColour }}
        height={heightOfGroupMarks(rows)}
        padding={{ left: 8, right: 8 }}
      />
      <YAxis
        domain={[axis.from, axis.to]}
        ticks={[...axis.ticks]}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, axis)}
        tick={{ fontSize, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        width={widthOfTicks(series, measure)}
      />
      <Tooltip
        isAnimationActive={false}
        position={{ x: 0, y: height + heightOfGroupMarks(rows) }}
        allowEscapeViewBox={{ x: false, y: true }}
        cursor={{ stroke: secondaryTextColour, strokeDasharray: '2 2' }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label }) =>
          active ? <PointTooltip words={wordsOfGroup(answer, keyAt.get(Number(label)) ?? '')} /> : null
        }
      />
      {whole === null ? null : (
        <ReferenceLine y={whole} stroke={benchmarkColour} strokeDasharray={benchmarkDash} strokeWidth={1.5} />
      )}
      {line === null ? null : (
        <ReferenceLine
          segment={[
            { x: 0, y: line.mostDeprived },
            { x: 1, y: line.leastDeprived },
          ]}
          stroke={seriesColours[0]}
          strokeWidth={2.5}
        />
      )}
      <Line
        dataKey="value"
        stroke="none"
        isAnimationActive={false}
        activeDot={false}
        dot={(dot: DotItemDotProps) => <Marker key={dot.index} dot={dot} />}
      >
        <ErrorBar
          dataKey={({ bar }: GroupRow) => bar ?? undefined}
          stroke={textColour}
          strokeWidth={1.2}
          width={5}
          isAnimationActive={false}
        />
      </Line>
      <GroupMarks rows={rows} />
    </ComposedChart>
  );
}

/** Shape and colour say how the group compares with the area as a whole. */
function Marker({ dot }: { readonly dot: DotItemDotProps }) {
  const row: GroupRow = dot.payload;
  if (dot.cx == null || dot.cy == null || row.value === null) return null;
  const { shape, colour } = comparisonMark(row.comparison) ?? { shape: 'circle', colour: benchmarkColour };
  return (
    <path
      className="trend-marker"
      d={markerPath(shape, Number(dot.cx), Number(dot.cy), 5)}
      fill={colour}
      stroke={textColour}
      strokeWidth={0.8}
    />
  );
}

function widthOfTicks({ axis }: InequalityChartSeries, measure: MeasureText): number {
  const widths = axis.ticks.map((tick) => measure(formatTick(tick, axis), { size: fontSize, weight: 400 }));
  return Math.ceil(Math.max(...widths)) + 14;
}
