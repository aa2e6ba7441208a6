import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { textColour } from '../../../server/contract/palette.ts';
import { placePointLabels } from '../../../server/contract/place-point-labels.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { FunnelPoint, FunnelSeries } from './to-comparison-series.ts';

const look = { size: 13, weight: 400 } as const;
const mostNames = 30;

const lookOf = ({ isHighlighted }: FunnelPoint) => ({ ...look, weight: isHighlighted ? 700 : 400 }) as const;

/** Beside the points: the names of those furthest outside the limits, as far as there is room. */
export function FunnelNames({
  series,
  measure,
}: {
  readonly series: FunnelSeries;
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const place = (point: { readonly x: number; readonly y: number }) => ({
    x: x(point.x) ?? 0,
    y: y(point.y) ?? 0,
  });
  const named = series.named.slice(0, mostNames);
  const level = y(series.average.value) ?? 0;
  const box = {
    left: plot.x + 3,
    right: plot.x + plot.width,
    top: plot.y - 10,
    bottom: plot.y + plot.height,
  };
  const places = placePointLabels(
    named.map((point) => ({
      ...place(point),
      width: measure(point.name, lookOf(point)),
      height: look.size + 2,
    })),
    series.points.map(place),
    { box, taken: [{ ...box, top: level - 2, bottom: level + 2 }], reach: 7 },
  );
  /** A highlighted area in the crowd is named on a white edge over the others; further ones that have no room are not. */
  const overOthers = (point: FunnelPoint) => {
    if (!point.isHighlighted) return null;
    const { x: middle, y: level } = place(point);
    const wide = measure(point.name, lookOf(point));
    const isLast = middle + 12 + wide > box.right;
    return { left: isLast ? middle - 12 - wide : middle + 12, top: level - look.size * 0.6 };
  };
  return (
    <g fontSize={look.size} fill={textColour}>
      {named.map((point, at) => {
        const found = places[at] ?? overOthers(point);
        return found ? (
          <text
            key={point.key}
            x={found.left}
            y={found.top + look.size}
            fontWeight={lookOf(point).weight}
            stroke={point.isHighlighted ? '#FFFFFF' : undefined}
            strokeWidth={point.isHighlighted ? 4 : undefined}
            paintOrder="stroke"
          >
            {point.name}
          </text>
        ) : null;
      })}
    </g>
  );
}
