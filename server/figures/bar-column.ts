import type { ValueAxis } from '../contract/value-axis.ts';
import { printable } from './lay-text.ts';
import { type FontWeight, measureText } from './measure-text.ts';

/** Where one column of bars stands, in points, and the scale that all columns share. */
export interface BarColumn {
  readonly left: number;
  readonly right: number;
  /** Where the first bar begins, below the figures of the axis. */
  readonly top: number;
  /** Room for names, and after them for values. */
  readonly names: number;
  readonly values: number;
  readonly size: BarSize;
  readonly axis: ValueAxis;
}

/** How large rows are: as large as a single column allows, smaller in several, and tight to keep to a page. */
export interface BarSize {
  readonly text: number;
  readonly row: number;
}

export const barSizes = {
  single: { text: 8, row: 13 },
  several: { text: 6.5, row: 9 },
  tight: { text: 6.2, row: 7.2 },
} as const satisfies Record<string, BarSize>;

/** A name as it fits, its end replaced by … where it does not. */
export function shortenName(name: string, room: number, size: number, weight: FontWeight = 400): string {
  const whole = printable(name);
  if (measureText(whole, size, weight) <= room) return whole;
  let kept = whole;
  while (kept !== '' && measureText(`${kept.trimEnd()}…`, size, weight) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd().replace(/,$/, '')}…`;
}

/** The size of rows in so many columns; one size smaller where they must keep to a page. */
export function sizeOfBars(columns: number, isTight: boolean): BarSize {
  if (columns === 1) return isTight ? barSizes.several : barSizes.single;
  return isTight ? barSizes.tight : barSizes.several;
}
