import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';

/** As many causes as are listed one by one, more only where they tie with the last. */
const mostListed = 5;

/** As many of them as the answer in short names. */
const mostNamed = 3;

/** The causes with the most admissions, with all that tie with the last; no external cause, and one of nobody, is none. */
export function listMainCauses({ groups }: Pick<CausesAnswer, 'groups'>): CauseGroup[] {
  const ranked = groups
    .filter(({ kind, rank, measure }) => kind !== 'none' && rank !== null && (measure?.count ?? 0) > 0)
    .sort((one, other) => rankOf(one) - rankOf(other));
  const last = ranked.at(mostListed - 1);
  return last === undefined ? ranked : ranked.filter((group) => rankOf(group) <= rankOf(last));
}

/** Those that may be named as the most: at most three, and of causes that tie either all or none. */
export function nameLeadingCauses(main: readonly CauseGroup[]): CauseGroup[] {
  const next = main.at(mostNamed);
  return next === undefined ? [...main] : main.filter((group) => rankOf(group) < rankOf(next));
}

const rankOf = ({ rank }: CauseGroup): number => rank ?? 0;
