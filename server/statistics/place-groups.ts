import { standardErrorsWithin } from './confidence.ts';
import { type InequalityValue, naturalScales } from './inequality-scale.ts';

/** A group of the population in order of deprivation, and what was found in it. */
export interface InequalityGroup {
  /** 1 is the most deprived. */
  readonly quantile: number;
  readonly population: number | null;
  /** In the unit of the limits; of proportions a fraction. */
  readonly value: number | null;
  /** Needed where no standard error is given. */
  readonly lower95?: number | null;
  readonly upper95?: number | null;
  /** In place of limits; of the logarithm of a rate, of the log odds of a proportion. */
  readonly standardError?: number | null;
}

/** A group by its place in the population from the most deprived end, 0, to the least deprived, 1. */
export interface PlacedGroup {
  /** The part of the people that it holds. */
  readonly share: number;
  /** How far the line's slope moves when its value rises by 1. */
  readonly lever: number;
  readonly value: number;
  /** On the natural scale of its kind. Not finite where a value or limit of 0 has no place there. */
  readonly standardError: number;
}

/** The two ends of the line through groups. */
export interface LineEnds {
  /** At the most deprived end. */
  readonly start: number;
  /** At the least deprived end. */
  readonly end: number;
}

const FEWEST_GROUPS = 5;
const MOST_GROUPS = 100;

/**
 * Puts groups side by side from the most deprived to the least, each as wide as its part of the people. Errors are
 * those of `slopeIndexOfInequality`.
 */
export function placeGroups(
  groups: readonly InequalityGroup[],
  kind: InequalityValue,
): readonly PlacedGroup[] {
  if (groups.length < FEWEST_GROUPS || groups.length > MOST_GROUPS) {
    throw new RangeError(
      `invalid number of groups; not ${FEWEST_GROUPS} to ${MOST_GROUPS}: ${groups.length}`,
    );
  }
  const ordered = groups.toSorted((one, other) => one.quantile - other.quantile);
  const populations = ordered.map(requirePopulation);
  const everybody = populations.reduce((total, people) => total + people, 0);
  let before = 0;
  const places = ordered.map((group, index) => {
    const share = (populations[index] ?? Number.NaN) / everybody;
    const fromMiddle = before + share / 2 - 0.5;
    before += share;
    return { group, share, fromMiddle };
  });
  const spread = places.reduce((total, { share, fromMiddle }) => total + share * fromMiddle ** 2, 0);
  return places.map(({ group, share, fromMiddle }) => ({
    share,
    lever: (share * fromMiddle) / spread,
    value: requireValue(group, kind),
    standardError: findStandardError(group, kind),
  }));
}

/**
 * The ends of the line that comes closest to the groups by least squares weighted by their shares: since their middles
 * are centred on a half, its height there is their mean, and its slope the sum of each value times its lever.
 */
export function lineThrough(
  groups: readonly PlacedGroup[],
  toHeight: (group: PlacedGroup) => number,
): LineEnds {
  let mean = 0;
  let slope = 0;
  for (const group of groups) {
    const height = toHeight(group);
    mean += group.share * height;
    slope += group.lever * height;
  }
  return { start: mean - slope / 2, end: mean + slope / 2 };
}

function requirePopulation({ population }: InequalityGroup): number {
  if (population !== null && population > 0) return population;
  throw new RangeError(`invalid population; not above 0: ${population}`);
}

function requireValue({ value }: InequalityGroup, kind: InequalityValue): number {
  if (value === null) throw new RangeError('missing value; each group needs one');
  if (kind === 'proportion' && !(value >= 0 && value <= 1)) {
    throw new RangeError(`invalid proportion; not from 0 to 1: ${value}`);
  }
  if (kind === 'rate' && !(value >= 0)) throw new RangeError(`invalid rate; not 0 or more: ${value}`);
  return value;
}

function findStandardError(group: InequalityGroup, kind: InequalityValue): number {
  const { lower95, upper95, standardError } = group;
  if (standardError !== undefined) {
    if (standardError !== null && standardError >= 0) return standardError;
    throw new RangeError(`invalid standard error; not 0 or more: ${standardError}`);
  }
  if (typeof lower95 !== 'number' || typeof upper95 !== 'number') {
    throw new RangeError(`missing limit; each group needs both: ${lower95}, ${upper95}`);
  }
  if (lower95 > upper95) {
    throw new RangeError(`limits out of order; the lower is above the upper: ${lower95}, ${upper95}`);
  }
  const { bring } = naturalScales[kind];
  return (bring(upper95) - bring(lower95)) / (2 * standardErrorsWithin(0.95));
}
