import { type Hatch, hatchTiles } from '../../../server/contract/boundary-style.ts';

/** A hatch to fill shapes with, by its id; drawn at one size whatever the scale of the shapes. */
export function HatchPattern({
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
      patternTransform={`scale(${1 / scale})`}
    >
      <path d={path} fill={isFilled ? colour : 'none'} stroke={isFilled ? 'none' : colour} />
    </pattern>
  );
}

/** The id of a hatch on one drawing. */
export const hatchId = (drawing: string, { kind, colour }: Hatch): string =>
  `${drawing}-${kind}-${colour.slice(1)}`;
