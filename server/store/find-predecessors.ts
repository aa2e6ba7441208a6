import { ageKey } from '../observation/age-band.ts';
import type { HeldExtract, LedgerView } from './ledger.ts';

/** The last release of an indicator, and the ages (as `ageKey` writes them) that it and the one coming in both have. */
export interface Predecessor {
  readonly held: HeldExtract;
  readonly indicator: string;
  readonly ages: readonly string[];
}

/**
 * For each indicator of an extract that is coming in, the newest release in force of the same layout that has an age and
 * an area in common with it; none where that is newer than the one coming in, and none for or among demonstration data.
 */
export function findPredecessors(view: LedgerView, incoming: HeldExtract): Predecessor[] {
  if (incoming.extract.demonstration) return [];
  const earlier = view.inForce.filter(
    ({ extract }) => !extract.demonstration && extract.layout === incoming.extract.layout,
  );
  const indicators = [...new Set(incoming.holdings.map(({ indicator }) => indicator))];
  return indicators.flatMap((indicator) => {
    const found = earlier
      .map((held) => ({ held, indicator, ages: sharedAges(held, incoming, indicator) }))
      .find((predecessor) => hasSharedArea(predecessor, incoming));
    return found && found.held.extract.released <= incoming.extract.released ? [found] : [];
  });
}

function hasSharedArea({ held, indicator, ages }: Predecessor, incoming: HeldExtract): boolean {
  const areas = areasOf(incoming, indicator, ages);
  return [...areasOf(held, indicator, ages)].some((area) => areas.has(area));
}

function sharedAges(held: HeldExtract, incoming: HeldExtract, indicator: string): string[] {
  const ages = agesOf(incoming, indicator);
  return agesOf(held, indicator).filter((age) => ages.includes(age));
}

function agesOf({ holdings }: HeldExtract, indicator: string): string[] {
  return holdings.filter((holding) => holding.indicator === indicator).map(({ age }) => ageKey(age));
}

/** Codes of the areas that the last release has of those ages and the one coming in has not, in order. */
export function findMissingAreas({ held, indicator, ages }: Predecessor, incoming: HeldExtract): string[] {
  const kept = areasOf(incoming, indicator, ages);
  return [...areasOf(held, indicator, ages)].filter((area) => !kept.has(area)).sort();
}

function areasOf({ holdings }: HeldExtract, indicator: string, ages: readonly string[]): Set<string> {
  const shared = holdings.filter(
    (holding) => holding.indicator === indicator && ages.includes(ageKey(holding.age)),
  );
  const areas = new Set<string>();
  for (const holding of shared) for (const area of holding.areas) areas.add(area);
  return areas;
}
