/** A source of chance that gives the same numbers for the same seed, on every machine. */
export interface SeededRandom {
  /** At least 0 and below 1, all alike. */
  uniform(): number;
  /** About 0, with a standard deviation of 1. */
  normal(): number;
  /** How many of `trials` succeed when each does so with `probability`; by the normal curve where there are many. */
  binomial(trials: number, probability: number): number;
}

/** Seeds by a text; streams of different texts have nothing to do with each other. */
export function seededRandom(seed: string): SeededRandom {
  const uniform = streamFrom(hashOf(seed));
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    binomial: (trials, probability) => drawBinomial(trials, probability, uniform, normal),
  };
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32. */
function streamFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function drawBinomial(
  trials: number,
  probability: number,
  uniform: () => number,
  normal: () => number,
): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, uniform, normal);
  const mean = trials * probability;
  const drawn =
    mean < 30 ? drawPoisson(mean, uniform) : mean + normal() * Math.sqrt(mean * (1 - probability));
  return Math.min(trials, Math.max(0, Math.round(drawn)));
}

/** Knuth's method, for small means. */
function drawPoisson(mean: number, uniform: () => number): number {
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = uniform(); product > limit; product *= uniform()) events += 1;
  return events;
}
