import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import { priorityMark } from '../../../server/contract/causes-words.ts';
import { seriesColours, textColour } from '../../../server/contract/palette.ts';
import { shortenText } from '../comparison/shorten-text.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { CauseBar, CauseBars } from './to-causes-series.ts';

export const figureLook = { size: 14, weight: 400 } as const;
const noCauseColour = '#BFBFBF';
const nameLook = { size: 14, weight: 700 } as const;

/** Over the bars: each group's name and figures above its bar, its limits, and the rate of England. */
export function CauseMarks({
  series: { bars },
  barHeight,
  measure,
}: {
  readonly series: CauseBars;
  readonly barHeight: number;
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x || bars.length === 0) return null;
  const height = plot.height / bars.length;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g fontSize={nameLook.size} fill={textColour}>
        {bars.map((bar, place) => {
          const bottom = plot.y + (place + 1) * height - 6;
          return (
            <g key={bar.key}>
              <Words
                bar={bar}
                left={plot.x}
                width={plot.width}
                baseline={bottom - barHeight - 8}
                measure={measure}
              />
              <rect
                x={plot.x}
                y={bottom - barHeight}
                width={Math.max(0, (x(bar.value) ?? plot.x) - plot.x)}
                height={barHeight}
                fill={bar.isNone ? noCauseColour : seriesColours[0]}
              />
              <Limits bar={bar} middle={bottom - barHeight / 2} x={(value) => x(value) ?? plot.x} />
              {bar.england === null ? null : (
                <path
                  d={`M${x(bar.england) ?? plot.x} ${bottom - barHeight - 3}V${bottom + 3}`}
                  stroke={textColour}
                  strokeWidth={3}
                />
              )}
            </g>
          );
        })}
      </g>
    </ZIndexLayer>
  );
}

function Words({
  bar,
  left,
  width,
  baseline,
  measure,
}: {
  readonly bar: CauseBar;
  readonly left: number;
  readonly width: number;
  readonly baseline: number;
  readonly measure: MeasureText;
}) {
  const roomBeside = (figures: string) => width - measure(figures, figureLook) - 14;
  const isShort = measure(bar.name, nameLook) > roomBeside(bar.figures);
  const figures = isShort ? bar.shortFigures : bar.figures;
  return (
    <>
      <text x={left + 3} y={baseline} fontWeight={nameLook.weight} className="causes-words">
        {fitted(bar.name, roomBeside(figures), measure)}
      </text>
      <text x={left + width} y={baseline} textAnchor="end" className="causes-words">
        {figures}
      </text>
    </>
  );
}

/** A name that is shortened keeps the mark of a priority. */
function fitted(name: string, room: number, measure: MeasureText): string {
  const mark = name.endsWith(priorityMark) ? priorityMark : '';
  const bare = name.slice(0, name.length - mark.length);
  return shortenText(bare, room - measure(mark, nameLook), nameLook, measure) + mark;
}

function Limits({
  bar: { limits },
  middle,
  x,
}: {
  readonly bar: CauseBar;
  readonly middle: number;
  readonly x: (value: number) => number;
}) {
  if (limits === null) return null;
  const [lower, upper] = [x(limits[0]), x(limits[1])];
  return (
    <path
      d={`M${lower} ${middle}H${upper}M${lower} ${middle - 4}V${middle + 4}M${upper} ${middle - 4}V${middle + 4}`}
      stroke={seriesColours[1]}
      strokeWidth={2}
      fill="none"
    />
  );
}
