import { agrees } from './check-figures.ts';

/** The part of an indicator's rows that must agree with one multiplier for it to be taken as the indicator's own. */
const PART_THAT_MUST_AGREE = 0.9;

/** Multipliers in use: per one, per cent, per 1,000, 10,000, 100,000, million, as powers of ten. */
const LARGEST_POWER = 6;

/** What the rows of one indicator show about what its count / denominator is multiplied by. */
export interface MultiplierEvidence {
  /** Takes one row; `decimals` is how many digits the value is written with after its point. */
  add(value: number, decimals: number, count: number, denominator: number, line: number): void;
  verdict(): MultiplierVerdict;
}

export interface MultiplierVerdict {
  /** Null where the rows do not show one, as for standardised rates. */
  readonly multiplier: number | null;
  /** Rows whose value is not count / denominator x that multiplier. */
  readonly differing: number;
  readonly firstDifferingLine: number | null;
}

/** Rows that agree with one power of ten, and the first of them. */
interface Tally {
  rows: number;
  firstLine: number;
}

/**
 * Infers the multiplier of an indicator that only a file names. A row tells when its value, count and denominator are
 * all above zero; a power of ten from 1 to a million with which nine rows in ten agree is taken.
 */
export function gatherMultiplierEvidence(): MultiplierEvidence {
  const tallies = new Map<number | null, Tally>();
  let usual: number | null = null;
  let usualFactor = Number.NaN;
  return {
    add(value, decimals, count, denominator, line) {
      if (!(value > 0 && count > 0 && denominator > 0)) return;
      const ratio = count / denominator;
      if (usual === null || !agrees(value, decimals, ratio * usualFactor)) {
        usual = findPower(value, decimals, ratio);
        usualFactor = usual === null ? Number.NaN : 10 ** usual;
      }
      const tally = tallies.get(usual);
      if (tally) tally.rows++;
      else tallies.set(usual, { rows: 1, firstLine: line });
    },
    verdict: () => judge(tallies),
  };
}

/** The power of ten that makes a ratio into the value, to the digits that it is written with; null when none does. */
function findPower(value: number, decimals: number, ratio: number): number | null {
  const power = Math.round(Math.log10(value / ratio));
  const isInUse = power >= 0 && power <= LARGEST_POWER;
  return isInUse && agrees(value, decimals, ratio * 10 ** power) ? power : null;
}

function judge(tallies: ReadonlyMap<number | null, Tally>): MultiplierVerdict {
  const rows = [...tallies.values()].reduce((sum, tally) => sum + tally.rows, 0);
  const best = [...tallies.keys()].find(
    (power) => power !== null && (tallies.get(power)?.rows ?? 0) >= rows * PART_THAT_MUST_AGREE,
  );
  if (best === undefined || best === null)
    return { multiplier: null, differing: 0, firstDifferingLine: null };
  const others = [...tallies].filter(([power]) => power !== best).map(([, tally]) => tally);
  return {
    multiplier: 10 ** best,
    differing: others.reduce((sum, tally) => sum + tally.rows, 0),
    firstDifferingLine: others.length === 0 ? null : Math.min(...others.map(({ firstLine }) => firstLine)),
  };
}
