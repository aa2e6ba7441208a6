import type { AreaMark } from '../../../server/contract/comparison-style.ts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { seriesColours, textColour } from '../../../server/contract/palette.ts';

/** The mark of an area at a place of a drawing; an outline where only the first of two levels is passed. */
export function AreaMarkPath({
  mark,
  x,
  y,
  radius,
}: {
  readonly mark: AreaMark;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  const { shape, colour, isHollow } = mark;
  return (
    <path
      d={markerPath(shape, x, y, isHollow ? radius - 0.5 : radius)}
      fill={isHollow ? '#FFFFFF' : colour}
      stroke={isHollow ? colour : textColour}
      strokeWidth={isHollow ? 2 : 0.8}
    />
  );
}

/** The fifth of an area, as its number in a disc. */
export function FifthMark({
  fifth,
  x,
  y,
}: {
  readonly fifth: number;
  readonly x: number;
  readonly y: number;
}) {
  return (
    <g>
      <circle cx={x} cy={y} r={8} fill={seriesColours[0]} stroke="#FFFFFF" />
      <text x={x} y={y + 4.3} fontSize={12} fontWeight={700} textAnchor="middle" fill="#FFFFFF">
        {fifth}
      </text>
    </g>
  );
}
