import { meanOfValues } from '../../statistics/mean.ts';

/** One measure of every area that has it. */
export interface MeasureValues {
  readonly id: string;
  readonly scale: 'as-is' | 'logarithm';
  /** By area; on a logarithmic scale above zero. */
  readonly values: ReadonlyMap<string, number>;
}

/** How the areas lie about their mean in one measure, on its scale. */
export interface Spread {
  readonly id: string;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** What one measure adds to the distance of an area. */
export interface DistancePart {
  readonly id: string;
  readonly here: number;
  readonly there: number;
  /** There less here, in standard deviations. */
  readonly difference: number;
  /** Per cent of the squared distance; null at a distance of 0. */
  readonly share: number | null;
}

/** An area with its distance from the one asked about. */
export interface PlacedArea {
  readonly code: string;
  readonly rank: number;
  readonly distance: number;
  readonly parts: readonly DistancePart[];
}

/** Distances from one area, the nearest first, and what they were made with. */
export interface Distances {
  readonly spreads: readonly Spread[];
  readonly placed: readonly PlacedArea[];
  /** Measures in which all areas are alike, which tell none from another. */
  readonly alike: readonly string[];
}

/** Digits to which two distances are one, so that rounding of the machine breaks no tie. */
const DIGITS = 9;

/**
 * The Euclidean distance of each area from one, over standardised measures: each value less the mean of all areas,
 * divided by their standard deviation (n - 1 below the line), so that every measure counts the same. Only areas that
 * have every measure are given, the one asked about among them. Equal distances share a rank and stand in the order
 * of their codes.
 */
export function measureDistances(
  subject: string,
  measures: readonly MeasureValues[],
  areas: readonly string[],
): Distances {
  const spreads = measures.map((measure) => spreadOf(measure, areas));
  const used = measures.flatMap((measure, at) => {
    const spread = spreads[at];
    return spread && spread.standardDeviation > 0 ? [{ measure, spread }] : [];
  });
  const distances = areas
    .filter((code) => code !== subject)
    .map((code) => distanceTo(code, subject, used))
    .toSorted((one, other) => keyOf(one) - keyOf(other) || one.code.localeCompare(other.code));
  return {
    spreads: used.map(({ spread }) => spread),
    placed: distances.map((each) => ({ ...each, rank: 1 + countNearer(each, distances) })),
    alike: measures.filter(({ id }) => !used.some(({ measure }) => measure.id === id)).map(({ id }) => id),
  };
}

type Unranked = Omit<PlacedArea, 'rank'>;

function spreadOf(measure: MeasureValues, areas: readonly string[]): Spread {
  const { value, standardDeviation } = meanOfValues(
    areas.map((code) => onScale(measure, takeValue(measure, code))),
    0.95,
  );
  return { id: measure.id, mean: value ?? 0, standardDeviation: standardDeviation ?? 0 };
}

function distanceTo(
  code: string,
  subject: string,
  used: readonly { readonly measure: MeasureValues; readonly spread: Spread }[],
): Unranked {
  const parts = used.map(({ measure, spread }) => {
    const [here, there] = [takeValue(measure, subject), takeValue(measure, code)];
    const difference = (onScale(measure, there) - onScale(measure, here)) / spread.standardDeviation;
    return { id: measure.id, here, there, difference };
  });
  const squared = parts.reduce((sum, { difference }) => sum + difference ** 2, 0);
  return {
    code,
    distance: Math.sqrt(squared),
    parts: parts.map((part) => ({
      ...part,
      share: squared === 0 ? null : (part.difference ** 2 / squared) * 100,
    })),
  };
}

const onScale = ({ scale }: MeasureValues, value: number): number =>
  scale === 'logarithm' ? Math.log(value) : value;

function takeValue({ id, values }: MeasureValues, code: string): number {
  const value = values.get(code);
  if (value === undefined) throw new Error(`area without a value of ${id}: ${code}`);
  return value;
}

const keyOf = ({ distance }: Pick<PlacedArea, 'distance'>): number => Number(distance.toFixed(DIGITS));

const countNearer = (one: Unranked, all: readonly Unranked[]): number =>
  all.filter((other) => keyOf(other) < keyOf(one)).length;
