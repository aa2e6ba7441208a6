import type { Audience } from './audience.ts';
import type { PartnerKind } from './partner-kind.ts';
import type { CatalogueFault } from './read-entries.ts';
import type { Strategy } from './strategy.ts';

/** What audiences and strategies speak of in other files. */
interface Known {
  readonly partners: readonly Pick<PartnerKind, 'id'>[];
  readonly indicators: readonly { readonly id: string }[];
  readonly causes: readonly { readonly id: string }[];
}

/** Faults of audiences: an id or a word that stands twice. */
export const checkAudiences = (audiences: readonly Audience[]): CatalogueFault[] =>
  audiences.flatMap((audience, place) =>
    repeatsOf(audience, audiences.slice(0, place)).map(faultIn('audiences.json', audience.id)),
  );

/** Faults of strategies: an id or a word that stands twice, a kind of partner, an indicator or a cause that there is not. */
export function checkStrategies(strategies: readonly Strategy[], known: Known): CatalogueFault[] {
  return strategies.flatMap((strategy, place) => {
    const { partners, figures, causes } = strategy;
    const faults = [
      ...repeatsOf(strategy, strategies.slice(0, place)),
      ...missing(
        'kind of partner in partners.json',
        known.partners,
        partners.map(({ kind }) => kind),
      ),
      ...missing(
        'indicator in indicators.json',
        known.indicators,
        figures.map(({ indicator }) => indicator),
      ),
      ...missing('cause in causes.json', known.causes, causes),
    ];
    return faults.map(faultIn('strategies.json', strategy.id));
  });
}

type Worded = Pick<Audience, 'id' | 'recordedAs'>;

function repeatsOf({ id, recordedAs }: Worded, earlier: readonly Worded[]): string[] {
  const taken = new Set(earlier.flatMap((each) => each.recordedAs));
  return [
    ...(earlier.some((each) => each.id === id) ? ['stands more than once'] : []),
    ...recordedAs.filter((word) => taken.has(word)).map((word) => `recordedAs is another's already: ${word}`),
  ];
}

function missing(
  what: string,
  known: readonly { readonly id: string }[],
  asked: readonly string[],
): string[] {
  return asked.filter((id) => !known.some((each) => each.id === id)).map((id) => `no such ${what}: ${id}`);
}

const faultIn =
  (file: string, place: string) =>
  (message: string): CatalogueFault => ({ file, place, message });
