import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { boxFill, boxOutline } from '../../../server/contract/distribution-plot.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import { heightOfSymbols } from '../trend/period-marks.tsx';
import { placeBoxes } from './place-boxes.ts';
import type { DistributionRow } from './to-distribution-series.ts';

/** A box with whiskers for each period, points beyond them, and dotted lines where another release begins. */
export function BoxMarks({ rows }: { readonly rows: readonly DistributionRow[] }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const placed = placeBoxes(
    rows,
    { left: plot.x, right: plot.x + plot.width },
    { x: (key) => x(key) ?? plot.x, y: (value) => y(value) ?? 0 },
  );
  return (
    <g className="distribution-boxes">
      {placed.map(({ key, breakAt, box, points }) => (
        <g key={key}>
          {breakAt === null ? null : (
            <path
              d={`M${breakAt} ${plot.y}v${plot.height}`}
              stroke={secondaryTextColour}
              strokeDasharray="1 4"
            />
          )}
          {box === null ? null : (
            <>
              <path d={box.whiskers} stroke={boxOutline} fill="none" />
              <path d={box.outline} fill={boxFill} stroke={boxOutline} />
              <path d={box.median} stroke={boxOutline} strokeWidth={3} />
            </>
          )}
          {points.map(({ place, centre, level }) => (
            <circle
              key={place}
              cx={centre}
              cy={level}
              r={2.8}
              fill="#FFFFFF"
              stroke={boxOutline}
              strokeWidth={1.3}
            />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Height of the row in which the triangle stands, in pixels. */
export const chosenRow = 14;

/** A triangle below the axis and its symbols, above the label of the period chosen. */
export function ChosenMark({ rows }: { readonly rows: readonly DistributionRow[] }) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const marked = rows.find(({ column }) => column.isMarked);
  if (!plot || !x || !marked) return null;
  const centre = x(marked.key) ?? plot.x;
  const level = plot.y + plot.height + 5 + heightOfSymbols(rows) + chosenRow / 2;
  return <path d={markerPath('triangle', centre, level, 5)} fill={textColour} />;
}
