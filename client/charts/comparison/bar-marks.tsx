import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import { benchmarkColour, benchmarkDash, textColour } from '../../../server/contract/palette.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { AreaMarkPath, FifthMark } from './area-mark.tsx';
import { shortenText } from './shorten-text.ts';
import type { AreaBar, ComparisonBars } from './to-comparison-series.ts';

export const nameLook = { size: 14, weight: 400 } as const;
const highlightColour = '#12436D';
const highlightLook = { size: 14, weight: 700 } as const;
const benchmarkLook = { size: 14, weight: 700 } as const;

/** Over the bars: each area's name and value before its bar, its limits and mark, and the benchmark through all. */
export function BarMarks({
  series: { bars, benchmark },
  names,
  measure,
  onToggle,
}: {
  readonly series: ComparisonBars;
  readonly onToggle: (key: string) => void;
  /** Room for names, in pixels. */
  readonly names: number;
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x || bars.length === 0) return null;
  const height = plot.height / bars.length;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g fontSize={nameLook.size} fill={textColour}>
        {benchmark === null ? null : (
          <BenchmarkLine
            benchmark={benchmark}
            at={x(benchmark.value) ?? plot.x}
            plot={plot}
            measure={measure}
          />
        )}
        {bars.map((bar, place) => (
          <BarMark
            key={bar.key}
            bar={bar}
            name={shortenText(bar.name, names, bar.isHighlighted ? highlightLook : nameLook, measure)}
            row={{ top: plot.y + place * height, width: plot.x + plot.width, height }}
            onToggle={onToggle}
            middle={plot.y + (place + 0.5) * height}
            start={plot.x}
            x={(value) => x(value) ?? plot.x}
          />
        ))}
      </g>
    </ZIndexLayer>
  );
}

function BarMark({
  bar: { key, value, figure, limits, mark, fifth, isHighlighted },
  name,
  row,
  onToggle,
  middle,
  start,
  x,
}: {
  readonly bar: AreaBar;
  readonly name: string;
  /** From the name to the end of the axis. */
  readonly row: { readonly top: number; readonly width: number; readonly height: number };
  readonly onToggle: (key: string) => void;
  readonly middle: number;
  readonly start: number;
  readonly x: (value: number) => number;
}) {
  const baseline = middle + nameLook.size * 0.36;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list above the chart does it by keys.
    <g className="comparison-area" onClick={() => onToggle(key)}>
      <rect
        x={0.5}
        y={row.top + 0.5}
        width={row.width - 1}
        height={row.height - 1}
        fill={highlightColour}
        fillOpacity={isHighlighted ? 0.14 : 0}
        stroke={isHighlighted ? highlightColour : 'none'}
      />
      <text
        x={isHighlighted ? 3 : 0}
        y={baseline}
        fontWeight={isHighlighted ? highlightLook.weight : undefined}
      >
        {name}
      </text>
      <text x={start - 8} y={baseline} textAnchor="end">
        {figure}
      </text>
      {limits === null ? null : (
        <path d={`M${x(limits[0])} ${middle}H${x(limits[1])}`} stroke={textColour} strokeWidth={1.5} />
      )}
      {fifth === null ? (
        <AreaMarkPath mark={mark} x={x(value)} y={middle} radius={4.5} />
      ) : (
        <FifthMark fifth={fifth} x={x(value)} y={middle} />
      )}
    </g>
  );
}

function BenchmarkLine({
  benchmark,
  at,
  plot,
  measure,
}: {
  readonly benchmark: { readonly label: string };
  readonly at: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly measure: MeasureText;
}) {
  const half = measure(benchmark.label, benchmarkLook) / 2;
  const middle = Math.min(Math.max(at, half), plot.x + plot.width - half);
  return (
    <g>
      <path
        d={`M${at} ${plot.y - 4}V${plot.y + plot.height}`}
        stroke={benchmarkColour}
        strokeWidth={2}
        strokeDasharray={benchmarkDash}
      />
      <text x={middle} y={14} textAnchor="middle" fontWeight={benchmarkLook.weight} fill={benchmarkColour}>
        {benchmark.label}
      </text>
    </g>
  );
}
