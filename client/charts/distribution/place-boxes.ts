import type { DistributionRow } from './to-distribution-series.ts';

/** A period placed on the plot; SVG paths and coordinates in pixels. */
export interface PlacedBox {
  readonly key: string;
  /** Where a dotted line stands before the period; null for none. */
  readonly breakAt: number | null;
  readonly box: { readonly outline: string; readonly median: string; readonly whiskers: string } | null;
  readonly points: readonly { readonly place: number; readonly centre: number; readonly level: number }[];
}

interface Scales {
  readonly x: (key: string) => number;
  readonly y: (value: number) => number;
}

const boxShare = 0.56;
const widestBox = 30;

/** Room before the first and after the last period, so that each has a slot of one width with its box in the middle. */
export const insetOfPeriods = (width: number, periods: number): number =>
  Math.max(0, width / Math.max(periods, 1) / 2);

/** Places the box, whiskers and points of every period of a plot that reaches from `left` to `right`. */
export function placeBoxes(
  rows: readonly DistributionRow[],
  { left, right }: { readonly left: number; readonly right: number },
  { x, y }: Scales,
): PlacedBox[] {
  const slot = (right - left) / Math.max(rows.length, 1);
  const half = Math.min(slot * boxShare, widestBox) / 2;
  return rows.map(({ key, column: { box, points, hasBreakBefore } }) => {
    const centre = x(key);
    return {
      key,
      breakAt: hasBreakBefore ? rounded(centre - slot / 2) : null,
      box: box && pathsOf(box, { centre, half, y }),
      points: points.map((value, place) => ({ place, centre: rounded(centre), level: rounded(y(value)) })),
    };
  });
}

function pathsOf(
  box: NonNullable<DistributionRow['column']['box']>,
  { centre, half, y }: { readonly centre: number; readonly half: number; readonly y: Scales['y'] },
) {
  const across = (value: number, reach: number) =>
    `M${rounded(centre - reach)} ${rounded(y(value))}H${rounded(centre + reach)}`;
  const upright = (from: number, to: number) => `M${rounded(centre)} ${rounded(y(from))}V${rounded(y(to))}`;
  const cap = half * 0.6;
  return {
    outline: `${across(box.upperQuartile, half)}V${rounded(y(box.lowerQuartile))}H${rounded(centre - half)}Z`,
    median: across(box.median, half),
    whiskers: [
      upright(box.lowerWhisker, box.lowerQuartile),
      upright(box.upperQuartile, box.upperWhisker),
      across(box.lowerWhisker, cap),
      across(box.upperWhisker, cap),
    ].join(''),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
