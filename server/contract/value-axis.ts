import { numberFormat } from './kept-format.ts';

/** A value axis with round ticks; the screen and the paper use the same, so that they show the same picture. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** Decimal places that tell neighbouring ticks apart. */
  readonly decimals: number;
}

const roundSteps = [1, 2, 2.5, 5, 10];
const mostIntervals = 7;

/**
 * The axis that holds these values: from zero (below it only where a value is negative) to the first round tick at or
 * above the largest. Without values, or with nothing but zeros, it runs from 0 to 1. Fitted to the data it begins at the
 * last round tick at or below the lowest value instead, unless all values are the same.
 */
export function valueAxis(values: readonly number[], begins: 'zero' | 'data' = 'zero'): ValueAxis {
  const isFitted = begins === 'data' && new Set(values).size > 1;
  const lowest = Math.min(...(isFitted ? [] : [0]), ...values);
  const highest = Math.max(...(isFitted ? [] : [0]), ...values);
  const step = roundStep(highest > lowest ? highest - lowest : 1);
  const first = Math.floor(withoutDust(lowest / step));
  const last = Math.max(Math.ceil(withoutDust(highest / step)), first + 1);
  const whole = highest > lowest ? last : Math.round(1 / step);
  const ticks = Array.from({ length: whole - first + 1 }, (_, place) => withoutDust((first + place) * step));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks, decimals: decimalsOf(step) };
}

/** A tick as it is written: thousands separated, and no more decimals than the axis needs. */
export const formatTick = (value: number, axis: Pick<ValueAxis, 'decimals'>): string =>
  formatWith(axis.decimals)(value);

/** By the number of decimals. */
const formats = new Map<number, (value: number) => string>();

function formatWith(decimals: number): (value: number) => string {
  const known = formats.get(decimals);
  if (known) return known;
  const format = numberFormat({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format;
}

function roundStep(span: number): number {
  const rough = span / mostIntervals;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = roundSteps.find((step) => step >= withoutDust(rough / magnitude)) ?? 10;
  return withoutDust(factor * magnitude);
}

function decimalsOf(step: number): number {
  const fraction = String(step).split('.')[1];
  return fraction?.length ?? 0;
}

/** Removes what binary fractions leave behind (0.30000000000000004), which would add a tick or a decimal. */
function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}
