import { memo } from 'react';
import { usePlotArea, useXAxisScale } from 'recharts';
import type { AreaMark } from '../../../server/contract/comparison-style.ts';
import {
  benchmarkColour,
  benchmarkDash,
  gridColour,
  secondaryTextColour,
  textColour,
} from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { AreaMarkPath, FifthMark } from './area-mark.tsx';
import { shortenText } from './shorten-text.ts';
import type { ComparisonBars } from './to-comparison-series.ts';

export const nameLook = { size: 14, weight: 400 } as const;
const barColour = '#C9D3DC';
const barSize = 14;
const highlightColour = '#12436D';
const highlightLook = { size: 14, weight: 700 } as const;
const benchmarkLook = { size: 14, weight: 700 } as const;

/** All that is seen of the bars: axis, bars, the benchmark through all, and each area's name, value, limits and mark. */
export function BarMarks({
  series: { bars, benchmark, axis },
  names,
  ticks,
  measure,
  onToggle,
}: {
  readonly series: ComparisonBars;
  readonly onToggle: (key: string) => void;
  /** Room for names, in pixels. */
  readonly names: number;
  /** The values of the axis that are written above it. */
  readonly ticks: readonly number[];
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x || bars.length === 0) return null;

  const height = plot.height / bars.length;
  const at = (value: number) => x(value) ?? plot.x;
  return (
    <g fontSize={nameLook.size} fill={textColour}>
      <AxisAbove axis={axis} ticks={ticks} plot={plot} at={at} />
      <g fill={barColour}>
        {bars.map(({ key, value }, place) => (
          <path
            key={key}
            className="comparison-bar"
            d={`M${plot.x} ${plot.y + (place + 0.5) * height - barSize / 2}H${at(value)}v${barSize}H${plot.x}Z`}
          />
        ))}
      </g>
      <path d={`M${plot.x} ${plot.y}v${plot.height}`} stroke={secondaryTextColour} />
      {benchmark === null ? null : (
        <BenchmarkLine benchmark={benchmark} at={at(benchmark.value)} plot={plot} measure={measure} />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list above the chart does it by keys. */}
      <g onClick={({ target }) => toggleAt(target, onToggle)}>
        {bars.map(({ key, name, figure, value, limits, mark, fifth, isHighlighted }, place) => (
          <BarRow
            key={key}
            area={key}
            name={shortenText(name, names, isHighlighted ? highlightLook : nameLook, measure)}
            figure={figure}
            isHighlighted={isHighlighted}
            top={plot.y + place * height}
            height={height}
            start={plot.x}
            end={plot.x + plot.width}
            at={at(value)}
            lower={limits === null ? null : at(limits[0])}
            upper={limits === null ? null : at(limits[1])}
            fifth={fifth}
            {...mark}
          />
        ))}
      </g>
    </g>
  );
}

/** The area in whose row something was pressed. */
function toggleAt(target: EventTarget, onToggle: (key: string) => void): void {
  const row = target instanceof Element ? target.closest('[data-area]') : null;
  const area = row?.getAttribute('data-area');
  if (area) onToggle(area);
}

type PlotBox = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** A line down from each figure of the axis, and the figures above. */
function AxisAbove({
  axis,
  ticks,
  plot,
  at,
}: {
  readonly axis: ComparisonBars['axis'];
  readonly ticks: readonly number[];
  readonly plot: PlotBox;
  readonly at: (value: number) => number;
}) {
  return (
    <>
      <g stroke={gridColour}>
        {ticks.map((tick) => (
          <path key={tick} d={`M${at(tick)} ${plot.y}v${plot.height}`} />
        ))}
      </g>
      <g textAnchor="middle" fill={secondaryTextColour}>
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y={plot.y - 8}>
            {formatTick(tick, axis)}
          </text>
        ))}
      </g>
    </>
  );
}

interface BarRowProps extends AreaMark {
  readonly area: string;
  readonly name: string;
  readonly figure: string;
  readonly isHighlighted: boolean;
  readonly top: number;
  readonly height: number;
  /** Where bars start, and where the axis ends. */
  readonly start: number;
  readonly end: number;
  /** Where its bar ends, and between what places its limits lie. */
  readonly at: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly fifth: number | null;
}

/** Takes nothing but plain values: highlighting an area draws the rows anew that change by it, and no other. */
const BarRow = memo(function BarRow(row: BarRowProps) {
  const { area, name, figure, isHighlighted, top, height, start, end, at, lower, upper, fifth } = row;
  const middle = top + height / 2;
  const baseline = middle + nameLook.size * 0.36;
  return (
    <g className="comparison-area" data-area={area}>
      <path className="comparison-row" d={`M0 ${top}h${end}v${height}H0Z`} />
      {isHighlighted ? (
        <rect
          x={0.5}
          y={top + 0.5}
          width={end - 1}
          height={height - 1}
          fill={highlightColour}
          fillOpacity={0.14}
          stroke={highlightColour}
        />
      ) : null}
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
      {lower === null || upper === null ? null : (
        <path d={`M${lower} ${middle}H${upper}`} stroke={textColour} strokeWidth={1.5} />
      )}
      {fifth === null ? (
        <AreaMarkPath mark={row} x={at} y={middle} radius={4.5} />
      ) : (
        <FifthMark fifth={fifth} x={at} y={middle} />
      )}
    </g>
  );
});

function BenchmarkLine({
  benchmark,
  at,
  plot,
  measure,
}: {
  readonly benchmark: { readonly label: string };
  readonly at: number;
  readonly plot: PlotBox;
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
