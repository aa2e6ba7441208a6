import type { Cause } from './catalogue.ts';
import type { Cost } from './cost.ts';
import type { CatalogueFault } from './read-entries.ts';

/**
 * Faults between costs that are each well formed: an id twice, a cause that the catalogue does not have, two costs of an
 * admission for one cause, age and stay, of which nobody could say which counts.
 */
export function checkCosts(costs: readonly Cost[], causes: readonly Cause[]): CatalogueFault[] {
  const known = new Set(causes.flatMap(({ id, kind }) => (kind === 'cause' ? [id] : [])));
  return costs.flatMap((cost, at) =>
    faultsOf(cost, costs.slice(0, at), known).map((message) => ({
      file: 'costs.json',
      place: cost.id,
      message,
    })),
  );
}

function faultsOf(cost: Cost, earlier: readonly Cost[], known: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (earlier.some(({ id }) => id === cost.id)) faults.push('stands more than once');
  for (const cause of cost.causes) if (!known.has(cause)) faults.push(`unknown cause: ${cause}`);
  for (const other of earlier) if (isRival(cost, other)) faults.push(`says the same as ${other.id}`);
  return faults;
}

function isRival(one: Cost, other: Cost): boolean {
  if (one.per !== 'admission' || other.per !== 'admission') return false;
  const meet = (one.ageFrom ?? 0) <= (other.ageTo ?? 200) && (other.ageFrom ?? 0) <= (one.ageTo ?? 200);
  return (
    meet &&
    one.lengthOfStay === other.lengthOfStay &&
    one.causes.some((cause) => other.causes.includes(cause))
  );
}
