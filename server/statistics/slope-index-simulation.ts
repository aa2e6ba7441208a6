import { type InequalityValue, naturalScales } from './inequality-scale.ts';
import { normalDraws } from './normal-draws.ts';
import type { PlacedGroup } from './place-groups.ts';

/** As many lines as the reference draws; its limits scatter by some thousandths from seed to seed. */
const LINES = 100_000;

/** Any number: it makes the answer the same every time. */
const SEED = 2004;

/** The two ends of what was drawn. */
interface DrawnLimits {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Limits of the slope and the relative index by simulation: every group's value is drawn from a normal distribution
 * on its natural scale (logarithms of rates, log odds of proportions) with its standard error, a line is fitted to
 * each of 100,000 draws, and the limits are those between which the wanted part of the lines lies. With R draws in
 * order and c = (1 + confidence) / 2:
 *
 *     lower = draw number round(R(1 - c))
 *     upper = draw number round(R c)
 *
 * The draws are the same for the same groups. Standard errors must be finite.
 *
 * Reference implementation: PHEindicatormethods 2.1.0, phe_sii.
 */
export function simulateSlopeLimits(
  groups: readonly PlacedGroup[],
  { kind, confidence }: { readonly kind: InequalityValue; readonly confidence: number },
): { readonly slope: DrawnLimits; readonly ratio: DrawnLimits } {
  const { slopes, ratios } = linesOnce(groups, kind);
  return { slope: takeLimits(slopes, confidence), ratio: takeLimits(ratios, confidence) };
}

/** What the drawn lines gave, each in order. */
interface DrawnLines {
  readonly slopes: Float64Array;
  readonly ratios: Float64Array;
}

/** The lines last drawn: limits at a second level are asked for next. */
let lastLines: { readonly of: string; readonly lines: DrawnLines } | null = null;

function linesOnce(groups: readonly PlacedGroup[], kind: InequalityValue): DrawnLines {
  const of = JSON.stringify([kind, groups]);
  if (lastLines?.of !== of) lastLines = { of, lines: drawLines(groups, kind) };
  return lastLines.lines;
}

function drawLines(groups: readonly PlacedGroup[], kind: InequalityValue): DrawnLines {
  const { bring, turnBack } = naturalScales[kind];
  const pulls = groups.map(({ share, lever, value, standardError }) => {
    return { share, lever, centre: bring(value), standardError };
  });
  const draws = drawsFor(groups.length);
  const slopes = new Float64Array(LINES);
  const ratios = new Float64Array(LINES);
  let next = 0;
  for (let line = 0; line < LINES; line += 1) {
    let mean = 0;
    let slope = 0;
    for (const { share, lever, centre, standardError } of pulls) {
      const height = turnBack(centre + standardError * (draws[next] ?? Number.NaN));
      next += 1;
      mean += share * height;
      slope += lever * height;
    }
    slopes[line] = slope;
    ratios[line] = (mean + slope / 2) / (mean - slope / 2);
  }
  return { slopes: slopes.sort(), ratios: ratios.sort() };
}

/** The draws last used: the periods of a series have as many groups as one another. */
let lastDraws = new Float64Array();

function drawsFor(groups: number): Float64Array {
  if (lastDraws.length === LINES * groups) return lastDraws;
  lastDraws = new Float64Array(LINES * groups).map(normalDraws(SEED));
  return lastDraws;
}

function takeLimits(ordered: Float64Array, confidence: number): DrawnLimits {
  const tail = (1 - confidence) / 2;
  const ranked = (rank: number) => ordered[Math.min(LINES, Math.max(1, Math.round(rank))) - 1] ?? Number.NaN;
  return { lower: ranked(LINES * tail), upper: ranked(LINES * (1 - tail)) };
}
