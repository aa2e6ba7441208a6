import { usePlotArea, useXAxisScale } from 'recharts';
import { textColour } from '../../../server/contract/palette.ts';
import { type HandoverMark, positionOfHandover } from '../../../server/contract/partner-trend-plot.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { TrendRow } from '../trend/to-trend-series.ts';

const fontSize = 13;

/** A vertical line through the plot on the day of each handover, with its date at the foot where there is room. */
export function HandoverMarks({
  handovers,
  rows,
  measure,
  withDates = true,
}: {
  readonly handovers: readonly HandoverMark[];
  readonly rows: readonly TrendRow[];
  readonly measure: MeasureText;
  /** False where the dates stand elsewhere, since other marks take their room. */
  readonly withDates?: boolean;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const centres = rows.map(({ key }) => x(key) ?? plot.x);
  const edges = { left: plot.x, right: plot.x + plot.width };
  const places = handovers.map((mark) => ({ mark, at: positionOfHandover(mark, centres, edges) }));
  const bottom = plot.y + plot.height;
  return (
    <g className="handovers" fill={textColour} fontSize={fontSize}>
      {places.map(({ mark, at }, place) => {
        const room = (places[place + 1]?.at ?? edges.right) - at;
        const fits = withDates && measure(mark.date, { size: fontSize, weight: 400 }) + 8 < room;
        return (
          <g key={mark.date}>
            <path d={`M${at} ${plot.y}V${bottom}`} stroke={textColour} strokeDasharray="4 3" />
            {fits ? (
              <text x={at + 4} y={bottom - 6}>
                {mark.date}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
