import { textColour } from '../../../server/contract/palette.ts';
import type { PlacedPanel, PlacedShape } from '../../../server/contract/place-boundaries.ts';
import { HatchPattern, hatchId } from './hatch-pattern.tsx';
import { TileMark } from './tile-square.tsx';
import type { AreaShape } from './to-boundary-series.ts';

const markSize = 11;

/** The areas of a map or of its enlargement, each with its ground, its hatch and, where there is room, its mark. */
export function BoundaryPanel({
  panel,
  series,
  drawing,
  onEnter,
  onToggle,
}: {
  readonly panel: PlacedPanel;
  readonly series: ReadonlyMap<string, AreaShape>;
  /** Prefix of the ids of hatches, its own on the page. */
  readonly drawing: string;
  readonly onEnter: (code: string) => void;
  readonly onToggle: (code: string) => void;
}) {
  const { left, top, scale, shapes } = panel;
  const placed = shapes.flatMap((shape) => {
    const area = series.get(shape.code);
    return area ? [{ shape, area }] : [];
  });
  const hatches = new Map(
    placed.flatMap(({ area: { look } }) => (look.hatch ? [[hatchId(drawing, look.hatch), look.hatch]] : [])),
  );
  return (
    <>
      <defs>
        {[...hatches].map(([id, hatch]) => (
          <HatchPattern key={id} id={id} hatch={hatch} scale={scale} />
        ))}
      </defs>
      <g transform={`translate(${left} ${top}) scale(${scale})`} fillRule="evenodd" strokeLinejoin="round">
        {placed.map(({ shape, area }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the frame around takes the keys.
          <g
            key={shape.code}
            className="comparison-area"
            data-area={shape.code}
            onPointerEnter={() => onEnter(shape.code)}
            onClick={() => onToggle(shape.code)}
          >
            <path d={shape.path} fill={area.look.ground} stroke={textColour} strokeWidth={0.6 / scale} />
            {area.look.hatch && (area.look.isAlwaysHatched || !shape.hasMark) ? (
              <path d={shape.path} fill={`url(#${hatchId(drawing, area.look.hatch)})`} />
            ) : null}
          </g>
        ))}
        {placed.map(({ shape, area }) =>
          area.isHighlighted ? (
            <Outline key={shape.code} shape={shape} colour={textColour} width={3 / scale} />
          ) : null,
        )}
      </g>
      <g pointerEvents="none">
        {placed.map(({ shape, area }) =>
          shape.hasMark ? <BoundaryMark key={shape.code} area={area} x={shape.x} y={shape.y} /> : null,
        )}
      </g>
    </>
  );
}

/** A mark stands on bare ground, so that no hatch runs through it. */
function BoundaryMark({
  area: { look },
  x,
  y,
}: {
  readonly area: AreaShape;
  readonly x: number;
  readonly y: number;
}) {
  const hasGround = look.isAlwaysHatched && (look.shape !== null || look.symbol !== null);
  return (
    <>
      {hasGround ? <circle cx={x} cy={y} r={markSize * 0.72} fill={look.ground} /> : null}
      <TileMark look={look} x={x} y={y} size={markSize} />
    </>
  );
}

/** The ring round the area that is pointed at or reached by keys, light and dark, so that it is seen on every ground. */
export function CurrentOutline({ panel, code }: { readonly panel: PlacedPanel; readonly code: string }) {
  const { left, top, scale, shapes } = panel;
  const shape = shapes.find((each) => each.code === code);
  return shape ? (
    <g transform={`translate(${left} ${top}) scale(${scale})`} strokeLinejoin="round" pointerEvents="none">
      <Outline shape={shape} colour="#FFDD00" width={7 / scale} />
      <Outline shape={shape} colour={textColour} width={3 / scale} />
    </g>
  ) : null;
}

function Outline({
  shape,
  colour,
  width,
}: {
  readonly shape: PlacedShape;
  readonly colour: string;
  readonly width: number;
}) {
  return <path d={shape.path} fill="none" stroke={colour} strokeWidth={width} pointerEvents="none" />;
}
