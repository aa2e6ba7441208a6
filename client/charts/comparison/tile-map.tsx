import './comparison.css';
import { type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { textColour } from '../../../server/contract/palette.ts';
import { type PlacedName, placeTiles } from '../../../server/contract/place-tiles.ts';
import type { TileMap } from '../../../server/contract/tile-map.ts';
import { axisTitle } from '../../../server/contract/trend-words.ts';
import { type MeasureText, measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { AreaTooltip } from './area-tooltip.tsx';
import { nextTile } from './next-tile.ts';
import { TileKey } from './tile-key.tsx';
import { TileSquare } from './tile-square.tsx';
import { toTileSeries } from './to-tile-series.ts';
import { wrapToWidth } from './wrap-to-width.ts';

const gap = 4;

/** Room at the edges for the ring round the current tile. */
const edge = 4;
const nameLook = { size: 14, weight: 700 } as const;
const lineHeight = 18;
const tooltipWidth = 300;

/** A tile for each area, to look at, point into and move over with the keyboard. */
export const TileMapChart = memo(function TileMapChart({
  answer,
  tileMap,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly tileMap: TileMap;
  /** Highlights an area, or no longer. */
  readonly onToggle: (code: string) => void;
}) {
  const note = useId();
  return (
    <figure className="comparison-chart">
      <TileKey answer={answer} />
      <p className="comparison-axis-title">{axisTitle(answer.indicator.unit)}</p>
      <MovableTiles answer={answer} tileMap={tileMap} describedBy={note} onToggle={onToggle} />
      <figcaption className="comparison-caption" id={note}>
        {tileMap.note} Letters stand for names, which show when a tile is pointed at; every area is in the
        table. With the keyboard, arrow keys move between tiles, and Enter highlights one.
      </figcaption>
    </figure>
  );
});

function MovableTiles({
  answer,
  tileMap,
  describedBy,
  onToggle,
}: {
  readonly onToggle: (code: string) => void;
  readonly answer: ComparisonAnswer;
  readonly tileMap: TileMap;
  readonly describedBy: string;
}) {
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const series = useMemo(() => toTileSeries(answer, tileMap), [answer, tileMap]);
  const placed = useMemo(
    () => placeTiles(tileMap, roomOf(width - 2 * edge, answer.rows.length, measure)),
    [tileMap, width, answer, measure],
  );
  const [key, setKey] = useState<string | null>(null);
  const at = placed.tiles.find(({ code }) => code === key);
  const current = at && series.get(at.code);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setKey(null);
    if (event.key === 'Enter' && at) return onToggle(at.code);
    const next = nextTile(event.key, key, placed.tiles);
    if (next === null) return;
    event.preventDefault();
    setKey(next.code);
  };
  return (
    <div
      ref={element}
      className="tile-map-frame"
      role="application"
      aria-label="Areas of the map: arrow keys move between them"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is interactive by its keys.
      tabIndex={0}
      onKeyDown={move}
      onBlur={() => setKey(null)}
      onPointerLeave={() => setKey(null)}
    >
      {width === 0 ? null : (
        <svg
          width={width}
          height={Math.ceil(placed.height) + 2 * edge}
          viewBox={`${-edge} ${-edge} ${width} ${Math.ceil(placed.height) + 2 * edge}`}
          role="img"
          aria-label={answer.alternativeText}
          aria-describedby={describedBy}
        >
          {placed.names.map((name) => (
            <RegionName key={`${name.left} ${name.top}`} {...name} />
          ))}
          {placed.tiles.map(({ code, left, top }) => {
            const tile = series.get(code);
            return tile ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: the frame around takes the keys.
              <g
                key={code}
                className="comparison-area"
                onPointerEnter={() => setKey(code)}
                onClick={() => onToggle(code)}
              >
                <TileSquare {...{ tile, left, top, measure }} size={placed.size} isCurrent={false} />
              </g>
            ) : null;
          })}
          {at && current ? (
            <TileSquare
              tile={current}
              left={at.left}
              top={at.top}
              size={placed.size}
              measure={measure}
              isCurrent
            />
          ) : null}
        </svg>
      )}
      {at && current ? (
        <div
          className="tile-map-tooltip"
          style={{
            left: Math.max(0, Math.min(at.left, width - tooltipWidth)),
            top: at.top + placed.size + edge + 6,
          }}
        >
          <AreaTooltip name={current.name} written={current.written} details={current.details} />
        </div>
      ) : null}
    </div>
  );
}

function RegionName({ lines, left, top }: PlacedName) {
  return (
    <text x={left} y={top} fontSize={nameLook.size} fontWeight={nameLook.weight} fill={textColour}>
      {lines.map((line, place) => (
        <tspan key={line} x={left} dy={place === 0 ? nameLook.size : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function roomOf(width: number, areas: number, measure: MeasureText) {
  return {
    width,
    tile: areas <= 60 ? 56 : areas <= 200 ? 38 : 32,
    gap,
    line: lineHeight,
    wrap: (name: string, room: number) => wrapToWidth(name, room, nameLook, measure),
  };
}
