import { percentileCategories } from '../../statistics/percentile-bounds.ts';

const FIFTHS = 5;

/** The fifth of each value, and between which values the fifths lie. */
export interface Fifths {
  /** 1 for the lowest values; null for no value, and for all where there are fewer than five. */
  readonly fifths: readonly (number | null)[];
  /** From the lowest value to the highest; empty where there are no fifths. */
  readonly bounds: readonly number[];
}

/** Divides the values that there are into fifths at their percentiles, as Fingertips does. */
export function divideIntoFifths(values: readonly (number | null)[]): Fifths {
  const present = values.filter((value) => value !== null);
  const divided = percentileCategories(present, FIFTHS);
  if (!divided) return { fifths: values.map(() => null), bounds: [] };
  const fifthOf = new Map(present.map((value, place) => [value, divided.categories[place] ?? null]));
  return {
    fifths: values.map((value) => (value === null ? null : (fifthOf.get(value) ?? null))),
    bounds: divided.bounds,
  };
}
