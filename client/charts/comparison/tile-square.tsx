import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { textColour } from '../../../server/contract/palette.ts';
import type { TileLook } from '../../../server/contract/tile-style.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import type { AreaTile } from './to-tile-series.ts';

/** Below this size, in pixels, a tile has no room for its value beside its mark. */
const roomForValue = 44;

/** An area as a tile: its letters, the mark of what it is compared as and, where there is room, its value. */
export function TileSquare({
  tile: { label, figure, look, isHighlighted },
  left,
  top,
  size,
  measure,
  isCurrent,
}: {
  readonly tile: AreaTile;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly measure: MeasureText;
  readonly isCurrent: boolean;
}) {
  const letterSize = fittingSize(label, size, measure);
  const small = Math.max(10, Math.min(12, size * 0.24));
  const hasMark = look.shape !== null || look.symbol !== null;
  const room = measure(figure, { size: small, weight: 400 }) + (hasMark && figure !== '' ? 14 : 0);
  const isBoth = figure !== '' && size >= roomForValue && room <= size - 4;
  const markAt = isBoth ? left + (size - room) / 2 + 5 : left + size / 2;
  return (
    <g>
      {isHighlighted ? (
        <rect x={left - 3} y={top - 3} width={size + 6} height={size + 6} fill={textColour} />
      ) : null}
      <TileGround look={look} left={left} top={top} size={size} />
      <text
        x={left + size / 2}
        y={top + size * 0.45}
        textAnchor="middle"
        fontSize={letterSize}
        fontWeight={700}
        fill={look.ink}
      >
        {label}
      </text>
      <TileMark look={look} x={markAt} y={top + size * 0.73} size={small} />
      {isBoth ? (
        <text
          x={left + (size + room) / 2}
          y={top + size * 0.8}
          textAnchor="end"
          fontSize={small}
          fill={look.ink}
        >
          {figure}
        </text>
      ) : null}
      {isCurrent ? (
        <>
          <rect
            x={left - 2}
            y={top - 2}
            width={size + 4}
            height={size + 4}
            fill="none"
            stroke="#FFDD00"
            strokeWidth={6}
          />
          <rect
            x={left - 2}
            y={top - 2}
            width={size + 4}
            height={size + 4}
            fill="none"
            stroke={textColour}
            strokeWidth={3}
          />
        </>
      ) : null}
    </g>
  );
}

/** The square of a tile, in its key too. */
export function TileGround({
  look: { ground, edge },
  left,
  top,
  size,
}: {
  readonly look: TileLook;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}) {
  const half = edge === null ? 0 : 1;
  return (
    <rect
      x={left + half}
      y={top + half}
      width={size - 2 * half}
      height={size - 2 * half}
      fill={ground}
      stroke={edge ?? undefined}
      strokeWidth={edge === null ? 0 : 2}
    />
  );
}

/** What a tile is compared as, by a shape, or the number of its fifth, or why it has no value. */
export function TileMark({
  look: { ink, edge, shape, symbol },
  x,
  y,
  size,
}: {
  readonly look: TileLook;
  readonly x: number;
  readonly y: number;
  /** Height of a symbol, in pixels; a shape is a little smaller. */
  readonly size: number;
}) {
  if (shape !== null)
    return (
      <path
        d={markerPath(shape, x, y, size * 0.36)}
        fill={edge === null ? ink : '#FFFFFF'}
        stroke={edge ?? undefined}
        strokeWidth={edge === null ? 0 : 1.6}
      />
    );
  return symbol === null ? null : (
    <text x={x} y={y + size * 0.36} textAnchor="middle" fontSize={size} fill={ink}>
      {symbol}
    </text>
  );
}

function fittingSize(label: string, size: number, measure: MeasureText): number {
  const usual = Math.max(11, Math.min(16, size * 0.31));
  return Math.min(usual, (usual * (size - 4)) / measure(label, { size: usual, weight: 700 }));
}
