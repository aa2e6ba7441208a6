import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { contextColour, secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import type { MeasureText } from './measure-text.ts';
import {
  type EndLabel,
  labelFontSize,
  labelLineHeight,
  lookOfLabel,
  placeEndLabels,
} from './place-end-labels.ts';
import type { TrendLine } from './to-trend-series.ts';

const leaderLength = 16;
const markerRoom = 14;

/** Room that labels take beside their words, in pixels. */
export const besideWords = leaderLength + markerRoom;

/** The name and latest value of each line at its end, moved apart where lines end close together. */
export function EndLabels({
  lines,
  width,
  measure,
}: {
  readonly lines: readonly TrendLine[];
  readonly width: number;
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!plot || !x || !y) return null;
  const column = { width, top: plot.y - labelFontSize / 2, bottom: plot.y + plot.height + labelFontSize / 2 };
  const right = plot.x + plot.width;
  return (
    <g>
      {placeEndLabels(lines, (value) => y(value) ?? 0, column, measure).map((label) => (
        <EndLabelElement
          key={label.line.key}
          label={label}
          end={x(label.line.latest.key) ?? right}
          right={right}
        />
      ))}
    </g>
  );
}

function EndLabelElement({
  label: { line, words, from, centre },
  end,
  right,
}: {
  readonly label: EndLabel;
  readonly end: number;
  readonly right: number;
}) {
  const { style } = line;
  const left = right + leaderLength;
  const first = centre - (words.length * labelLineHeight) / 2 + labelFontSize * 0.87;
  return (
    <g>
      <path d={`M${end + 6} ${from}H${right}`} stroke={contextColour} strokeDasharray="1 3" fill="none" />
      <path d={`M${right} ${from}L${left - 2} ${centre}`} stroke={style.colour} fill="none" />
      {style.marker ? (
        <path d={markerPath(style.marker, left + 4, centre, 4.5)} fill={style.colour} />
      ) : (
        <path
          d={`M${left - 2} ${centre}h12`}
          stroke={style.colour}
          strokeDasharray={style.dash ? '4 2' : undefined}
        />
      )}
      <text
        fontSize={labelFontSize}
        fontWeight={lookOfLabel(line).weight}
        fill={style.emphasis === 'context' ? secondaryTextColour : textColour}
      >
        {words.map((text, at) => (
          <tspan key={text} x={left + markerRoom} y={first + at * labelLineHeight}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}
