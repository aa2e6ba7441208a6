import { type AgeBand, ageBand, ageKey } from '../../observation/age-band.ts';
import type { StoredObservation } from '../../store/store.ts';
import type { CausesSelection } from './causes-selection.ts';

/** The age asked for; else the one that the indicator is usually shown for where it is held by cause, else the widest held. */
export function chooseAge(
  { age, sex, indicator }: Pick<CausesSelection, 'age' | 'sex' | 'indicator'>,
  held: readonly StoredObservation[],
): AgeBand {
  if (age !== null) return age;
  const ages = distinctAges(held.filter((each) => each.sex === sex));
  const usual = indicator.catalogued?.defaultAge ?? ageBand(0, 17);
  return ages.find((each) => ageKey(each) === ageKey(usual)) ?? ages.toSorted(byWidth)[0] ?? usual;
}

/** Ages of figures, each once, the youngest first and of those the narrowest. */
export function distinctAges(figures: readonly Pick<StoredObservation, 'age'>[]): AgeBand[] {
  const ages = [...new Map(figures.map(({ age }) => [ageKey(age), age])).values()];
  return ages.toSorted(
    (one, other) => (one.from ?? 0) - (other.from ?? 0) || (one.to ?? 200) - (other.to ?? 200),
  );
}

function byWidth(one: AgeBand, other: AgeBand): number {
  return width(other) - width(one);
}

function width({ from, to }: AgeBand): number {
  return from === null ? 0 : (to ?? 120) - from + 1;
}
