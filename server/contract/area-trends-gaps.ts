/** Periods without a value in the panel of an area, as the screen and the paper mark them. */
import type { AreaTrend } from './area-trends.ts';
import { missingSymbol } from './format-figure.ts';
import type { PeriodAnswer } from './parts.ts';
import { periodKey } from './period-axis.ts';

/** Periods in a row without a value, all for one reason; places on the axis, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** `[c]` where it is suppressed, `[x]` where none is available or held. */
  readonly symbol: string;
}

/** Where an area has no value and why; a period without a row is a gap as one that the publisher left blank is. */
export function gapsOf({ points }: Pick<AreaTrend, 'points'>, periods: readonly PeriodAnswer[]): Gap[] {
  const held = new Map(points.map((point) => [periodKey(point.period), point]));
  const gaps: Gap[] = [];
  periods.forEach((period, at) => {
    const point = held.get(periodKey(period));
    if (point !== undefined && point.value !== null) return;
    const symbol = missingSymbol(point?.missing ?? 'not-available');
    const before = gaps.at(-1);
    if (before?.to === at - 1 && before.symbol === symbol) gaps[gaps.length - 1] = { ...before, to: at };
    else gaps.push({ from: at, to: at, symbol });
  });
  return gaps;
}

interface Panels {
  readonly panels: readonly Pick<AreaTrend, 'points'>[];
  readonly periods: readonly PeriodAnswer[];
}

/** Whether any of these panels has a gap, so that all leave room for symbols below their plots. */
export const hasGaps = ({ panels, periods }: Panels): boolean =>
  panels.some((panel) => gapsOf(panel, periods).length > 0);

/** What the strokes below a plot are, with its symbols; null where no panel has any. */
export function gapKey({ panels, periods }: Panels): string | null {
  const symbols = new Set(panels.flatMap((panel) => gapsOf(panel, periods).map(({ symbol }) => symbol)));
  const words = Object.entries(symbolWords).flatMap(([symbol, said]) =>
    symbols.has(symbol) ? `${symbol} ${said}` : [],
  );
  return words.length === 0 ? null : `A stroke below a plot: a year without a value; ${words.join(', ')}`;
}

const symbolWords: Readonly<Record<string, string>> = {
  '[c]': 'suppressed',
  '[x]': 'not available',
  '[z]': 'not applicable',
};

/** A symbol with its place, in the unit of the drawing. */
export interface PlacedSymbol {
  readonly symbol: string;
  readonly x: number;
}

/**
 * A symbol in the middle of each gap, kept between the edges. One that would touch the symbol before it is left to the
 * strokes alone where the two are the same; where they differ it stands as near as it can.
 */
export function placeSymbols(
  gaps: readonly Gap[],
  {
    xOf,
    from,
    to,
    widthOf,
  }: {
    readonly xOf: (place: number) => number;
    readonly from: number;
    readonly to: number;
    readonly widthOf: (symbol: string) => number;
  },
): PlacedSymbol[] {
  const placed: PlacedSymbol[] = [];
  let free = from;
  for (const { from: first, to: last, symbol } of gaps) {
    const half = widthOf(symbol) / 2;
    const middle = (xOf(first) + xOf(last)) / 2;
    const before = placed.at(-1);
    const isSame = before?.symbol === symbol;
    if (isSame && middle - half < free) continue;
    const x = Math.min(Math.max(middle, free + half), to - half);
    if (x - half < free) continue;
    placed.push({ symbol, x });
    free = x + half + 1;
  }
  return placed;
}
