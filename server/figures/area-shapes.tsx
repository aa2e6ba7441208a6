import { type Hatch, hatchTiles } from '../contract/boundary-style.ts';
import { textColour } from '../contract/palette.ts';
import type { Shape } from './comparison-drawing.ts';
import { rounded } from './figure-document.tsx';

/** A hatch at the size that a point on paper needs. */
const hatchScale = 0.55;

/** Shapes of areas, each with its ground, its hatch and its edge. */
export function AreaShapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  const hatches = new Map(
    shapes.flatMap((shape) => (shape.hatch ? [[idOf(shape, shape.hatch), shape]] : [])),
  );
  return (
    <g fillRule="evenodd" strokeLinejoin="round">
      <defs>
        {[...hatches].map(([id, { hatch, scale }]) =>
          hatch ? <HatchPattern key={id} id={id} hatch={hatch} scale={scale} /> : null,
        )}
      </defs>
      {shapes.map((shape) => (
        <AreaShape key={shape.key} shape={shape} />
      ))}
    </g>
  );
}

function AreaShape({ shape }: { readonly shape: Shape }) {
  const { key, path, left, top, scale, colour, hatch, edge, title } = shape;
  const at = `translate(${rounded(left)} ${rounded(top)}) scale(${fine(scale)})`;
  return (
    <g className="shape" data-area={key} transform={at}>
      {title === undefined ? null : <title>{title}</title>}
      <path d={path} fill={colour ?? 'none'} stroke={textColour} strokeWidth={fine(edge / scale)} />
      {hatch ? <path d={path} fill={`url(#${idOf(shape, hatch)})`} /> : null}
    </g>
  );
}

function HatchPattern({
  id,
  hatch: { kind, colour },
  scale,
}: {
  readonly id: string;
  readonly hatch: Hatch;
  readonly scale: number;
}) {
  const { size, path, isFilled } = hatchTiles[kind];
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${fine(hatchScale / scale)})`}
    >
      <path d={path} fill={isFilled ? colour : 'none'} stroke={isFilled ? 'none' : colour} />
    </pattern>
  );
}

/** A hatch is drawn in the unit of its shape, so that each scale has its own. */
const idOf = ({ scale }: Shape, { kind, colour }: Hatch): string =>
  `${kind}-${colour.slice(1)}-${String(fine(scale)).replace('.', '-')}`;

const fine = (value: number): number => Math.round(value * 10_000) / 10_000;
