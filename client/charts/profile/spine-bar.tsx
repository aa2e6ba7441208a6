import './profile.css';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { benchmarkColour, textColour } from '../../../server/contract/palette.ts';
import type { Stretch } from '../../../server/contract/profile-spine.ts';
import { middleHalfColour, rangeColour } from '../../../server/contract/spine-style.ts';
import type { ProfileSeriesRow } from './to-profile-series.ts';

const width = 220;
const height = 28;
/** Room for a mark that stands at an end of the bar. */
const edge = 9;

/**
 * The bar of a row: the range of the peers, their middle half, the benchmark's line and the area's mark. Everything that
 * it shows stands in words in the same row of the table, so it is hidden from those who have the words read out.
 */
export function SpineBar({
  row: { spine, mark },
}: {
  readonly row: Pick<ProfileSeriesRow, 'spine' | 'mark'>;
}) {
  if (spine === null) return null;
  const middle = at(0.5);
  return (
    <svg
      className="spine-bar"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <Bar stretch={spine.range} colour={rangeColour} thickness={10} />
      <Bar stretch={spine.middleHalf} colour={middleHalfColour} thickness={10} />
      <path
        d={`M${middle} 1V${height - 1}`}
        stroke={benchmarkColour}
        strokeWidth="2"
        strokeDasharray={spine.centre === 'median' ? '3 3' : undefined}
      />
      {spine.own === null ? null : (
        <path
          d={markerPath(mark.shape, at(spine.own), height / 2, 7)}
          fill={mark.colour}
          stroke={textColour}
          strokeWidth="1.2"
        />
      )}
    </svg>
  );
}

function Bar({
  stretch,
  colour,
  thickness,
}: {
  readonly stretch: Stretch;
  readonly colour: string;
  readonly thickness: number;
}) {
  const [from, to] = [at(stretch.from), at(stretch.to)];
  return (
    <rect
      x={from}
      y={(height - thickness) / 2}
      width={Math.max(to - from, 1)}
      height={thickness}
      fill={colour}
    />
  );
}

const at = (part: number): number => edge + part * (width - 2 * edge);
