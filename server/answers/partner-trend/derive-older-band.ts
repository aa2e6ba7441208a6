import type { AgeBand } from '../../observation/age-band.ts';
import type { Extract } from '../../observation/extract.ts';
import type { MissingReason } from '../../observation/missing.ts';
import type { Figure } from '../denominators/denominator.ts';
import { spanKey } from '../trend/trend-periods.ts';

/** Counts that a policy of suppression hides; what is worked out here must not show one either. */
const smallest = { from: 1, to: 7 };

/** Two bands that begin at the same age, of which one holds the other. */
export interface NestedBands {
  readonly wider: readonly Figure[];
  readonly narrower: readonly Figure[];
  /** The ages of the wider that the narrower has not. */
  readonly age: AgeBand;
}

/**
 * Works out the figures of the ages between two published bands, period by period: count less count, denominator less
 * denominator, so that the rate covers the same ages above and below the line. Only within one extract, and only where
 * neither count is withheld; any other period has no value and a note that says why. Limits are worked out later, from
 * the difference.
 */
export function deriveOlderBand(
  { wider, narrower, age }: NestedBands,
  extracts: ReadonlyMap<string, Extract>,
): Figure[] {
  const parts = new Map(narrower.map((figure) => [spanKey(figure.period), figure]));
  return wider.flatMap((whole) => {
    const part = parts.get(spanKey(whole.period));
    return part ? [subtract(whole, part, age, extracts)] : [];
  });
}

function subtract(whole: Figure, part: Figure, age: AgeBand, extracts: ReadonlyMap<string, Extract>): Figure {
  const count = difference(whole.count, part.count);
  const denominator = difference(whole.denominator, part.denominator);
  const obstacle =
    findObstacle(whole, part) ?? findImpossible(count, denominator, extracts.get(whole.extract));
  const nothing = { value: null, lower95: null, upper95: null, lower998: null, upper998: null };
  if (obstacle) {
    const notes = [`Not worked out: ${obstacle.because}.`];
    return { ...whole, ...nothing, age, count: null, denominator: null, missing: obstacle.missing, notes };
  }
  const notes = [
    `Worked out here: ages ${whole.age.label} less ages ${part.age.label}, count and denominator alike; approximate where the publisher rounded its counts.`,
  ];
  return { ...whole, ...nothing, age, count, denominator, missing: 'not-available', notes };
}

interface Obstacle {
  readonly missing: MissingReason;
  readonly because: string;
}

function findObstacle(whole: Figure, part: Figure): Obstacle | null {
  if (whole.extract !== part.extract) return notAvailable('the two bands come from different releases');
  for (const figure of [whole, part]) {
    if (figure.missing === 'suppressed') {
      return { missing: 'suppressed', because: `the figure of ages ${figure.age.label} is suppressed` };
    }
    if (figure.count === null) return notAvailable(`no count is held for ages ${figure.age.label}`);
    if (figure.denominator === null)
      return notAvailable(`no denominator is held for ages ${figure.age.label}`);
  }
  return populationsOf(whole) === populationsOf(part)
    ? null
    : notAvailable('the populations of the two bands come from different releases');
}

function findImpossible(
  count: number | null,
  denominator: number | null,
  extract: Extract | undefined,
): Obstacle | null {
  if (count === null || denominator === null || count < 0 || denominator <= 0) {
    return notAvailable('the wider band has less than the narrower');
  }
  const isSmall = smallest.from <= count && count <= smallest.to;
  if (isSmall && extract?.policy !== 'published-open') {
    return { missing: 'suppressed', because: 'the difference would be a small count' };
  }
  return null;
}

const notAvailable = (because: string): Obstacle => ({ missing: 'not-available', because });

const difference = (whole: number | null, part: number | null): number | null =>
  whole === null || part === null ? null : whole - part;

/** Extracts of the populations that a count was divided by; blank where its own file had the denominator. */
function populationsOf({ lookedUp }: Figure): string {
  return lookedUp?.kind === 'population' ? lookedUp.parts.map(({ extract }) => extract).join(' ') : '';
}
