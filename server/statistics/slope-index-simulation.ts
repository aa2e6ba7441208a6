import { type InequalityValue, naturalScales } from './inequality-scale.ts';
import { normalDraws } from './normal-draws.ts';
import { lineThrough, type PlacedGroup } from './place-groups.ts';

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
  const { bring, turnBack } = naturalScales[kind];
  const draw = normalDraws(SEED);
  const slopes = new Float64Array(LINES);
  const ratios = new Float64Array(LINES);
  for (let line = 0; line < LINES; line += 1) {
    const { start, end } = lineThrough(groups, ({ value, standardError }) =>
      turnBack(bring(value) + standardError * draw()),
    );
    slopes[line] = end - start;
    ratios[line] = end / start;
  }
  return { slope: takeLimits(slopes, confidence), ratio: takeLimits(ratios, confidence) };
}

function takeLimits(drawn: Float64Array, confidence: number): DrawnLimits {
  const tail = (1 - confidence) / 2;
  const ordered = drawn.sort();
  const ranked = (rank: number) => ordered[Math.min(LINES, Math.max(1, Math.round(rank))) - 1] ?? Number.NaN;
  return { lower: ranked(LINES * tail), upper: ranked(LINES * (1 - tail)) };
}
