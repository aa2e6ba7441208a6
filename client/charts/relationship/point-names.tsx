import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import { placePointNames } from '../../../server/contract/place-point-names.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { RelationshipSeries, ScatterPoint } from './to-relationship-series.ts';

const fontSize = 13;
const weightOf = ({ isNamed }: ScatterPoint) => (isNamed ? 700 : 400);

/** Beside the points: the areas asked for, at the end of a leader where there is no room, then those far from the line. */
export function PointNames({
  series,
  measure,
  onlyNamed,
}: {
  readonly series: RelationshipSeries;
  readonly measure: MeasureText;
  /** On a narrow screen only the areas asked for have room. */
  readonly onlyNamed: boolean;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const place = (point: { readonly x: number; readonly y: number }) => ({
    x: x(point.x) ?? 0,
    y: y(point.y) ?? 0,
  });
  const wanted = series.toName.filter(({ isNamed }) => isNamed || !onlyNamed);
  const box = {
    left: plot.x + 3,
    right: plot.x + plot.width,
    top: plot.y - 10,
    bottom: plot.y + plot.height,
  };
  const places = placePointNames(
    wanted.map((point) => ({
      ...place(point),
      width: measure(point.name, { size: fontSize, weight: weightOf(point) }),
      height: fontSize + 2,
      mayStandAway: point.isNamed,
    })),
    series.points.map(place),
    { box, taken: alongLine(series, place), reach: 9 },
  );
  return (
    <g fontSize={fontSize} fill={textColour}>
      {wanted.map((point, at) => {
        const found = places[at];
        if (!found) return null;
        const from = place(point);
        return (
          <g key={point.key}>
            {found.leader ? (
              <path
                d={`M${from.x} ${from.y}L${found.leader.x} ${found.leader.y}`}
                stroke={secondaryTextColour}
              />
            ) : null}
            <text x={found.left} y={found.top + fontSize} fontWeight={weightOf(point)}>
              {point.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Small boxes along the line, which no name may cover. */
function alongLine(
  { band }: RelationshipSeries,
  place: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number },
) {
  const line = band.map((point) => place({ x: point.x, y: point.value }));
  return line.flatMap((point, at) => {
    const next = line[at + 1];
    if (!next) return [];
    const [top, bottom] = [Math.min(point.y, next.y), Math.max(point.y, next.y)];
    return [{ left: point.x, right: next.x, top: top - 2, bottom: bottom + 2 }];
  });
}
