import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import {
  benchmarkColour,
  contextColour,
  seriesColours,
  textColour,
} from '../../../server/contract/palette.ts';
import { placeLabels } from '../../../server/contract/place-labels.ts';
import type { FunnelSeries } from './to-comparison-series.ts';

const labelSize = 14;
const labelHeight = 17;
const leader = 14;

/** Room that the words at the ends of the lines take, in pixels. */
export const endRoom = 104;

/** Under the points: the limits and the average, each named at its end where there is room. */
export function FunnelLines({
  series: { curves, average },
  hasNames,
}: {
  readonly series: FunnelSeries;
  readonly hasNames: boolean;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const right = plot.x + plot.width;
  const level = y(average.value) ?? plot.y;
  const at = ({ population, value }: { population: number; value: number }) =>
    `${(x(population) ?? 0).toFixed(1)} ${(y(value) ?? 0).toFixed(1)}`;
  const ends = [
    ...curves.flatMap(({ key, label, points }) => {
      const last = points.at(-1);
      return last ? [{ key, label, from: x(last.population) ?? right, level: y(last.value) ?? plot.y }] : [];
    }),
    { key: 'average', label: average.label, from: right, level },
  ];
  return (
    <g>
      {curves.map(({ key, points, isOuter }) => (
        <path
          key={key}
          d={`M${points.map(at).join('L')}`}
          fill="none"
          stroke={seriesColours[0]}
          strokeWidth={1.8}
          strokeDasharray={isOuter ? undefined : '6 4'}
        />
      ))}
      <path d={`M${plot.x} ${level}H${right}`} stroke={benchmarkColour} strokeWidth={1.8} />
      {hasNames ? <EndNames ends={ends} right={right} top={plot.y} bottom={plot.y + plot.height} /> : null}
    </g>
  );
}

function EndNames({
  ends,
  right,
  top,
  bottom,
}: {
  readonly ends: readonly { key: string; label: string; from: number; level: number }[];
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}) {
  const centres = placeLabels(
    ends.map(({ level }) => ({ centre: level, height: labelHeight })),
    top - labelSize / 2,
    bottom + labelSize / 2,
  );
  return ends.map(({ key, label, from, level }, place) => {
    const centre = centres[place] ?? level;
    return (
      <g key={key}>
        <path
          d={`M${Math.max(from, right) + 1} ${level}L${right + leader - 2} ${centre}`}
          stroke={contextColour}
          strokeDasharray="1 2"
          fill="none"
        />
        <text
          x={right + leader}
          y={centre + labelSize * 0.36}
          fontSize={labelSize}
          fontWeight={700}
          fill={textColour}
        >
          {label}
        </text>
      </g>
    );
  });
}
