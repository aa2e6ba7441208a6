/** Shapes that tell series and judgements apart without colour; the screen and the paper draw the same ones. */

export const markerShapes = ['circle', 'triangle', 'square', 'diamond', 'triangle-down'] as const;
export type MarkerShape = (typeof markerShapes)[number];

/** Corners in units of the radius, chosen so that all shapes look equally heavy. */
const corners: Record<Exclude<MarkerShape, 'circle'>, readonly (readonly [number, number])[]> = {
  triangle: [
    [0, -1.25],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  'triangle-down': [
    [0, 1.25],
    [-1.15, -0.85],
    [1.15, -0.85],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
};

/** SVG path of a shape centred on a point; coordinates to a hundredth of a unit. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  if (shape === 'circle') return circlePath(x, y, radius);
  const points = corners[shape].map(([dx, dy]) => `${rounded(x + dx * radius)},${rounded(y + dy * radius)}`);
  return `M${points.join('L')}Z`;
}

function circlePath(x: number, y: number, radius: number): string {
  const r = rounded(radius);
  const [left, right] = [rounded(x - radius), rounded(x + radius)];
  return `M${left},${rounded(y)}A${r},${r} 0 1 1 ${right},${rounded(y)}A${r},${r} 0 1 1 ${left},${rounded(y)}Z`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
