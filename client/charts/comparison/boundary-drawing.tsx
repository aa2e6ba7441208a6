import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { BoundaryMap } from '../../../server/contract/boundary-map.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { textColour } from '../../../server/contract/palette.ts';
import { type PlacedPanel, placeBoundaries } from '../../../server/contract/place-boundaries.ts';
import { type MeasureText, measureIn } from '../trend/measure-text.ts';
import { useFrame } from '../trend/use-frame.ts';
import { AreaTooltip } from './area-tooltip.tsx';
import { BoundaryPanel, CurrentOutline } from './boundary-panel.tsx';
import { nextTile } from './next-tile.ts';
import { toBoundarySeries } from './to-boundary-series.ts';
import { placeTooltip, toStops } from './to-stops.ts';

/** Room at the edges for the ring round the current area. */
const edge = 4;
const nameLook = { size: 14, weight: 700 } as const;
const lineHeight = 20;

/** The map in a frame that takes the keys: arrows move to the next area that way, Enter highlights it. */
export function BoundaryDrawing({
  answer,
  boundaryMap,
  describedBy,
  onToggle,
}: {
  readonly answer: ComparisonAnswer;
  readonly boundaryMap: BoundaryMap;
  readonly describedBy: string;
  readonly onToggle: (code: string) => void;
}) {
  const drawing = useId();
  const [element, { width, fontFamily }] = useFrame<HTMLDivElement>();
  const measure = useMemo(() => measureIn(fontFamily), [fontFamily]);
  const series = useMemo(() => toBoundarySeries(answer), [answer]);
  const placed = useMemo(
    () => placeBoundaries(boundaryMap, roomOf(width - 2 * edge, answer, measure)),
    [boundaryMap, width, answer, measure],
  );
  const stops = useMemo(() => toStops(placed, series), [placed, series]);
  const [key, setKey] = useState<string | null>(null);
  const at = stops.find(({ code }) => code === key);
  const current = at && series.get(at.code);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setKey(null);
    if (event.key === 'Enter' && at) return onToggle(at.code);
    const next = nextTile(event.key, key, stops);
    if (next === null) return;
    event.preventDefault();
    setKey(next.code);
  };
  const height = Math.ceil(placed.height) + 2 * edge;
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
          height={height}
          viewBox={`${-edge} ${-edge} ${width} ${height}`}
          role="img"
          aria-label={answer.alternativeText}
          aria-describedby={describedBy}
        >
          {placed.panels.map((panel) => (
            <BoundaryPanel
              key={panel.name ?? ''}
              panel={panel}
              series={series}
              drawing={`${drawing}${panel.name ?? ''}`}
              onEnter={setKey}
              onToggle={onToggle}
            />
          ))}
          {placed.enlarged ? <Frames enlarged={placed.enlarged} panels={placed.panels} /> : null}
          {key === null
            ? null
            : placed.panels.map((panel) => (
                <CurrentOutline key={panel.name ?? ''} panel={panel} code={key} />
              ))}
          {placed.names.map(({ code, name, left, top }) => (
            <text
              key={code}
              className="boundary-name"
              x={left}
              y={top + nameLook.size}
              fontSize={nameLook.size}
              fontWeight={nameLook.weight}
            >
              {name}
            </text>
          ))}
        </svg>
      )}
      {at && current ? (
        <div className="tile-map-tooltip" style={placeTooltip(at, width)}>
          <AreaTooltip name={current.name} written={current.written} details={current.details} />
        </div>
      ) : null}
    </div>
  );
}

/** Round what is enlarged on the map, and the name of the enlargement above it. */
function Frames({
  enlarged: { left, top, right, bottom },
  panels,
}: {
  readonly enlarged: { left: number; top: number; right: number; bottom: number };
  readonly panels: readonly PlacedPanel[];
}) {
  return (
    <g pointerEvents="none" fill={textColour}>
      <rect
        x={left - 2}
        y={top - 2}
        width={right - left + 4}
        height={bottom - top + 4}
        fill="none"
        stroke={textColour}
      />
      {panels.map((panel) =>
        panel.name === null ? null : (
          <text
            key={panel.name}
            x={panel.left}
            y={panel.top - 6}
            fontSize={nameLook.size}
            fontWeight={nameLook.weight}
          >
            {panel.name}, enlarged
          </text>
        ),
      )}
    </g>
  );
}

function roomOf(width: number, { rows, question }: ComparisonAnswer, measure: MeasureText) {
  const named = rows.filter(({ area }) => question.highlight.includes(area.code));
  return {
    width,
    tallest: 760,
    besideFrom: 480,
    line: lineHeight,
    markReach: 6,
    named: named.map(({ area }) => ({
      code: area.code,
      name: area.name,
      width: measure(area.name, nameLook),
    })),
    nameHeight: nameLook.size + 2,
  };
}
