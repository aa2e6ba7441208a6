import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { IndicatorHoldings } from '../../store/store.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';

const POPULATION = 'population';

/**
 * The ages of an indicator that a population has been brought for, so that their counts have rates: what to choose
 * instead where one of the figures has a count without a population. None where each has what it needs.
 */
export async function findAgesWithRates(
  figures: Iterable<Pick<Figure, 'lookedUp'>>,
  { holdings }: Pick<KnownIndicator, 'holdings'>,
  findHoldings: () => Promise<readonly IndicatorHoldings[]>,
): Promise<AgeBand[]> {
  if (![...figures].some(({ lookedUp }) => lookedUp?.kind === 'missing')) return [];
  const population = (await findHoldings()).find(({ indicator }) => indicator === POPULATION);
  const held = new Set((population?.ages ?? []).map(ageKey));
  return (holdings?.ages ?? []).filter((age) => held.has(ageKey(age)));
}
