import { ageKey } from '../../observation/age-band.ts';
import { midYearsIn } from '../../observation/mid-year.ts';
import type { StoredObservation } from '../../store/store.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/** The residents that a count was divided by, or in words which of them are not held. */
export type Denominator =
  | {
      readonly kind: 'population';
      readonly people: number;
      /** The population of each mid-year that was added up, by the extract that has it. */
      readonly parts: readonly { readonly year: number; readonly extract: string }[];
    }
  | { readonly kind: 'missing'; readonly said: string };

/** A figure, with the denominator that was looked up for it; absent where it needed none. */
export interface Figure extends StoredObservation {
  readonly lookedUp?: Denominator;
}

/** Kinds of category that say how an injury came about: everybody who lives in the area could have been hurt so. */
const OF_EVENTS = /\b(?:causes?|intent|position|road[- ]?users?|nights?|mechanism|severity)\b/i;

/** Kinds that divide the people themselves, so that the population of the area as a whole is not theirs. */
const OF_PEOPLE = /depriv|\bimd\b|decile|quintile|ethnic/i;

/**
 * Whose number a figure's count is to be divided by, where it came without value and denominator, is not suppressed, and
 * is of an indicator whose denominator the catalogue says is the population: `everybody` in the area, for figures of no
 * category and of categories of events; `own` where the category has a population of its own, which nobody has brought
 * (a deprivation decile, and any kind of category that is not known). Null where nothing needs to be looked up.
 */
export function populationNeeded(
  { value, count, denominator, missing, category }: StoredObservation,
  { catalogued }: Pick<KnownIndicator, 'catalogued'>,
): 'everybody' | 'own' | null {
  if (catalogued?.denominator !== 'population') return null;
  if (value !== null || count === null || denominator !== null || missing !== 'not-available') return null;
  const isOfEverybody =
    category === null || (OF_EVENTS.test(category.type) && !OF_PEOPLE.test(category.type));
  return isOfEverybody ? 'everybody' : 'own';
}

/** Of a category with a population of its own. */
export const OWN_POPULATION_MISSING: Denominator = {
  kind: 'missing',
  said: 'No rate: the number of residents in this category is not held.',
};

/** "No mid-2022 and mid-2023 population of ages 0-4 is held for this area." */
export function sayMissing(
  { age, period }: Pick<StoredObservation, 'age' | 'period'>,
  years: readonly number[],
): string {
  if (midYearsIn(period) === null) {
    return `No rate: ${period.label} is not a whole number of years, so no mid-year population is its denominator.`;
  }
  const labels = years.map((year) => `mid-${year}`);
  const listed = labels.length < 2 ? labels.join() : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
  const ages = ageKey(age) === '0+' ? 'all ages' : `ages ${ageKey(age)}`;
  return `No rate: no ${listed} population of ${ages} is held for this area.`;
}

/** Extracts whose populations counts were divided by, each once. */
export function findDivisors(figures: readonly Figure[]): string[] {
  const parts = figures.flatMap(({ lookedUp }) => (lookedUp?.kind === 'population' ? lookedUp.parts : []));
  return [...new Set(parts.map(({ extract }) => extract))];
}
