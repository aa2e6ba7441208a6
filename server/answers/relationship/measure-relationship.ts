import type { RelatedPoint, RelationLine } from '../../contract/relationship.ts';
import { type Correlation, pearsonCorrelation, spearmanCorrelation } from '../../statistics/correlation.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { type RegressionLine, regressionLine } from '../../statistics/regression-line.ts';
import type { Pairing } from './pair-areas.ts';

/** What two figures of the same areas have to do with each other; null where it cannot be worked out. */
export interface MeasuredRelationship {
  readonly pearson: Correlation | null;
  readonly spearman: Correlation | null;
  readonly line: Omit<RelationLine, 'sentence'> | null;
  readonly points: readonly RelatedPoint[];
}

const CONFIDENCE = 0.95;

/** Stretches of the band: enough for its curve to look smooth. */
const STRETCHES = 40;

/** Standard deviations about the line beyond which an area counts as far from it. */
const FAR = 2;

/** What binary fractions leave of areas that lie on the line, as a part of their height. */
const DUST = 1e-9;

/**
 * Pearson's and Spearman's correlation and the straight line of y on x with its 95% band, each area counting once
 * whatever its size. Nothing is worked out with fewer than three areas, or where all have the same x or the same y.
 */
export function measureRelationship(pairings: readonly Pairing[]): MeasuredRelationship {
  const pairs = pairings.map(({ x, y }) => ({ x: x.value ?? Number.NaN, y: y.value ?? Number.NaN }));
  const pearson = pearsonCorrelation(pairs, CONFIDENCE);
  if (pearson.value === null) return withoutLine(pairings);
  const regression = regressionLine(
    pairs.map((pair) => ({ ...pair, weight: 1 })),
    CONFIDENCE,
  );
  const heights = pairs.map(({ x }) => regression.at(x).value ?? Number.NaN);
  const distances = pairs.map(({ y }, place) => y - (heights[place] ?? Number.NaN));
  const spread = Math.sqrt(sumOfSquares(distances) / (pairs.length - 2));
  const far = Math.max(FAR * spread, DUST * Math.max(...pairs.map(({ y }) => Math.abs(y))));
  return {
    pearson,
    spearman: spearmanCorrelation(pairs, CONFIDENCE),
    line: toLine(
      regression,
      pairs.map(({ x }) => x),
      spread,
    ),
    points: pairings.map((pairing, place) => ({
      ...pairing,
      expected: heights[place] ?? null,
      fromLine: distances[place] ?? null,
      isFar: Math.abs(distances[place] ?? 0) > far,
    })),
  };
}

function withoutLine(pairings: readonly Pairing[]): MeasuredRelationship {
  const points = pairings.map((each) => ({ ...each, expected: null, fromLine: null, isFar: false }));
  return { pearson: null, spearman: null, line: null, points };
}

function toLine(
  { slope, intercept, explained, at }: RegressionLine,
  x: readonly number[],
  spread: number,
): MeasuredRelationship['line'] {
  const [from, to] = [Math.min(...x), Math.max(...x)];
  const places = Array.from({ length: STRETCHES + 1 }, (_, step) => from + ((to - from) * step) / STRETCHES);
  return {
    slope: toFigure(slope),
    intercept: toFigure(intercept),
    explained,
    spread,
    band: places.map((place) => ({ x: place, ...toFigure(at(place)) })),
  };
}

function toFigure({ value, lower, upper }: Estimate<'student-t'>) {
  return { value: value ?? Number.NaN, lower95: lower, upper95: upper };
}

const sumOfSquares = (distances: readonly number[]): number =>
  distances.reduce((total, distance) => total + distance ** 2, 0);
