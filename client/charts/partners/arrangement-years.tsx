import { usePlotArea, useXAxisScale } from 'recharts';
import { type ArrangementBand, bandOfArrangement } from '../../../server/contract/arrangement-band.ts';
import { positionOfHandover } from '../../../server/contract/partner-trend-plot.ts';
import type { PeriodAnswer } from '../../../server/contract/parts.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { TrendRow } from '../trend/to-trend-series.ts';
import { bandColour } from './arrangement-style.ts';

const fontSize = 13;
const barHeight = 7;

/** The years in which an arrangement was in force: a bar at the foot of the plot, edges up from it, and a light ground. */
export function ArrangementYears({
  spell,
  periods,
  rows,
  measure,
}: {
  readonly spell: { readonly from: string | null; readonly to: string | null };
  readonly periods: readonly PeriodAnswer[];
  readonly rows: readonly TrendRow[];
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const band = bandOfArrangement(spell, periods);
  if (!plot || !x || band === null) return null;
  const edges = { left: plot.x, right: plot.x + plot.width };
  const [left, right] = edgesOf(
    band,
    rows.map(({ key }) => x(key) ?? plot.x),
    edges,
  );
  const [top, bottom] = [plot.y, plot.y + plot.height];
  const widthOf = (text: string) => measure(text, { size: fontSize, weight: 700 });
  const words = ['Arrangement in force', 'In force'].find((text) => widthOf(text) + 8 < right - left);
  return (
    <g data-arrangement="in-force">
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        fill={bandColour}
        fillOpacity={0.12}
      />
      {band.isOpenAtStart ? null : (
        <path d={`M${left} ${top}V${bottom}`} stroke={bandColour} strokeWidth={2} />
      )}
      {band.isOpenAtEnd ? null : (
        <path d={`M${right} ${top}V${bottom}`} stroke={bandColour} strokeWidth={2} />
      )}
      <rect x={left} y={bottom - barHeight} width={right - left} height={barHeight} fill={bandColour} />
      {words === undefined ? null : (
        <text x={left + 5} y={bottom - barHeight - 20} fontSize={fontSize} fontWeight={700} fill={bandColour}>
          {words}
        </text>
      )}
    </g>
  );
}

function edgesOf(
  { from, to }: ArrangementBand,
  centres: readonly number[],
  edges: { readonly left: number; readonly right: number },
): readonly [number, number] {
  const placeOf = (place: ArrangementBand['from']) =>
    positionOfHandover({ ...place, date: '' }, centres, edges);
  return [placeOf(from), placeOf(to)];
}
