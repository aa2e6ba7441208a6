import { memo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { drawBand, type Place } from '../area-trends/draw-line.ts';
import type { TrendLine, TrendRow } from './to-trend-series.ts';

const layers = ['context', 'benchmark', 'focus'] as const;
const strokeWidths = { context: 1.5, benchmark: 2, focus: 2.5 } as const;

/** Half the stroke across each end of a limit, in pixels. */
const halfCap = 4;

/**
 * Bands, limits, lines and markers, those that stand out above the others. All limits of a line are one path, and all its
 * markers another: a component a point takes several times as long.
 */
export const TrendMarks = memo(function TrendMarks({
  lines,
  rows,
}: {
  readonly lines: readonly TrendLine[];
  readonly rows: readonly TrendRow[];
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const drawn = layers
    .flatMap((layer) => lines.filter(({ style }) => style.emphasis === layer))
    .map((line) => ({ line, places: rows.map((row) => placeOf(row, line, x, y)) }));
  return (
    <>
      {drawn.map(({ line, places }) => (
        <Band key={line.key} line={line} d={drawBand(places).path} />
      ))}
      {drawn.map(({ line, places }) => (
        <Stroke key={line.key} line={line} places={places} />
      ))}
      {drawn.map(({ line, places }) => (
        <path key={line.key} className="trend-marker" d={markersOf(line, places)} fill={line.style.colour} />
      ))}
    </>
  );
});

/** A point of a line, with what is drawn at it. */
interface MarkedPlace extends Place {
  /** Where the bar of its limits begins and ends; null without one. */
  readonly bar: readonly [number, number] | null;
  readonly isLone: boolean;
}

type Scale = NonNullable<ReturnType<typeof useYAxisScale>>;

function placeOf(row: TrendRow, { column, lone }: TrendLine, x: Scale, y: Scale): MarkedPlace {
  const value = row.values[column] ?? null;
  const band = row.bands[column];
  const bar = row.bars[column];
  const height = (at: number) => y(at) ?? 0;
  return {
    x: x(row.key) ?? 0,
    y: value === null ? null : height(value),
    lower: band ? height(band[0]) : null,
    upper: band ? height(band[1]) : null,
    bar: bar && value !== null ? [height(value - bar[0]), height(value + bar[1])] : null,
    isLone: lone.has(row.key),
  };
}

function Band({ line: { key, style }, d }: { readonly line: TrendLine; readonly d: string }) {
  if (d === '') return null;
  return <path className="trend-band" data-series={key} d={d} fill={style.colour} fillOpacity={0.16} />;
}

function Stroke({ line, places }: { readonly line: TrendLine; readonly places: readonly MarkedPlace[] }) {
  const { key, style } = line;
  const bars = places.flatMap(({ x, bar }) => (bar ? [{ x, from: bar[0], to: bar[1] }] : []));
  const caps = bars.flatMap(({ x, from, to }) =>
    [from, to].map((y) => `M${x - halfCap},${y}h${2 * halfCap}`),
  );
  return (
    <g data-series={key} stroke={style.colour} fill="none">
      <path
        className="trend-line"
        d={lineThrough(places)}
        strokeWidth={strokeWidths[style.emphasis]}
        strokeDasharray={style.dash ?? undefined}
      />
      {bars.length === 0 ? null : (
        <g strokeWidth={1.2}>
          <path
            className="trend-limits"
            d={bars.map(({ x, from, to }) => `M${x},${from}L${x},${to}`).join('')}
          />
          <path d={caps.join('')} />
        </g>
      )}
    </g>
  );
}

/** From point to point; a missing value is a gap, and a point between two gaps is left to its marker. */
function lineThrough(places: readonly Place[]): string {
  const step = (at: number) => (places[at - 1]?.y == null ? 'M' : 'L');
  return places.map(({ x, y }, at) => (y === null ? '' : `${step(at)}${x},${y}`)).join('');
}

/** A marker at every point of a line that has one, and a dot where no stroke reaches a point. */
function markersOf({ style: { marker } }: TrendLine, places: readonly MarkedPlace[]): string {
  return places
    .map(({ x, y, isLone }) =>
      y === null || (marker === null && !isLone)
        ? ''
        : markerPath(marker ?? 'circle', x, y, marker ? 4.2 : 3),
    )
    .join('');
}
