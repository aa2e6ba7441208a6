import { usePlotArea, useXAxisScale } from 'recharts';
import { secondaryTextColour } from '../../../server/contract/palette.ts';
import { choosePeriodTicks } from '../../../server/contract/period-axis.ts';
import type { MeasureText } from './measure-text.ts';
import type { TrendRow } from './to-trend-series.ts';

const fontSize = 14;
const symbolFontSize = 12;
const symbolRow = 15;

/** Height that the labels of the periods and the symbols above them need below a plot, in pixels. */
export const heightOfPeriodMarks = (rows: readonly TrendRow[]): number =>
  fontSize + 14 + heightOfSymbols(rows);

/** Height of the symbols of missing values below a plot, in pixels. */
export const heightOfSymbols = (rows: readonly TrendRow[]): number =>
  symbolRow * Math.max(0, ...rows.map(({ symbols }) => symbols.length));

/** Below the plot: the symbols of values that are missing, then as many periods as there is room for. */
export function PeriodMarks({
  rows,
  edge,
  measure,
  room = 0,
}: {
  readonly rows: readonly TrendRow[];
  readonly edge: number;
  readonly measure: MeasureText;
  /** Left between symbols and labels for a mark of the chart's own, in pixels. */
  readonly room?: number;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const bottom = plot.y + plot.height;
  const centres = rows.map(({ key }) => x(key) ?? plot.x);
  const ticks = choosePeriodTicks({
    labels: rows.map(({ label }) => label),
    positions: centres,
    from: 0,
    to: edge,
    gap: 8,
    widthOf: (label) => measure(label, { size: fontSize, weight: 400 }),
  });
  return (
    <g fill={secondaryTextColour} textAnchor="middle">
      {rows.map(({ key, symbols }, at) => (
        <g key={key} fontSize={symbolFontSize}>
          <path d={`M${centres[at]} ${bottom}v4`} stroke={secondaryTextColour} />
          {symbols.map((symbol, row) => (
            <text key={symbol} x={centres[at]} y={bottom + 16 + row * symbolRow}>
              {symbol}
            </text>
          ))}
        </g>
      ))}
      {ticks.map(({ label, place, position }) => (
        <text
          key={rows[place]?.key}
          x={position}
          y={bottom + 6 + fontSize + heightOfSymbols(rows) + room}
          fontSize={fontSize}
        >
          {label}
        </text>
      ))}
    </g>
  );
}
