import { ageKey } from '../observation/age-band.ts';
import {
  type HeldExtract,
  type Holder,
  type LedgerView,
  pairKey,
  type Standing,
  standingKey,
} from './ledger.ts';

/** Extracts, best rank first, that hold some keys of an indicator and age in common. */
export interface Contest {
  readonly indicator: string;
  readonly age: string;
  readonly ranked: readonly HeldExtract[];
}

/** Of a contest: for how many keys an extract is the best that holds it, and how many of those the subject holds too. */
export interface BestCount {
  readonly indicator: string;
  readonly age: string;
  readonly extract: string;
  readonly best: number;
  readonly alsoSubject: number;
}

/** What a change of the store does to what is shown. */
export interface Weighing {
  readonly standings: readonly Standing[];
  readonly supersedes: readonly string[];
  readonly olderThanHeld: number;
}

/**
 * Weighs the change that takes the ledger from `before` to `after`, both differing in one extract only, the subject.
 * Only indicators and ages that the subject holds are looked at, and only contested ones are counted in the database.
 */
export async function weighExtract(
  before: LedgerView,
  after: LedgerView,
  subject: HeldExtract,
  countBest: (contests: readonly Contest[]) => Promise<readonly BestCount[]>,
): Promise<Weighing> {
  const contests = findContests(after, subject);
  const counts = contests.length > 0 ? await countBest(contests) : [];
  const standings = findStandings(before, after, subject, counts);
  return {
    standings: standings.filter((standing) => standing.shown !== shownBefore(before, standing)),
    supersedes: findSuperseded(before, subject, standings),
    olderThanHeld: counts
      .filter((count) => count.extract !== subject.extract.id)
      .reduce((sum, count) => sum + count.alsoSubject, 0),
  };
}

function findContests(after: LedgerView, subject: HeldExtract): Contest[] {
  return subject.holdings.flatMap(({ indicator, age }) => {
    const holders = after.holders.get(pairKey(indicator, age)) ?? [];
    const contesting = subject.extract.demonstration ? holders : eligible(holders);
    const ranked = contesting.map((holder) => holder.held);
    return ranked.length > 1 ? [{ indicator, age: ageKey(age), ranked }] : [];
  });
}

/** Demonstration data show nothing of an indicator and age that anything real holds. */
function eligible(holders: readonly Holder[]): readonly Holder[] {
  const real = holders.filter(({ held }) => !held.extract.demonstration);
  return real.length > 0 ? real : holders;
}

function findStandings(
  before: LedgerView,
  after: LedgerView,
  subject: HeldExtract,
  counts: readonly BestCount[],
): Standing[] {
  const best = new Map(
    counts.map((count) => [standingKey(count.extract, `${count.indicator}\u001f${count.age}`), count.best]),
  );
  return subject.holdings.flatMap(({ indicator, age }) => {
    const pair = pairKey(indicator, age);
    const showing = eligible(after.holders.get(pair) ?? []);
    return holdersOnEitherSide(before, after, pair).map(({ extract }) => {
      const shows = showing.find(({ held }) => held.extract.id === extract.id);
      const alone = showing.length === 1 ? shows?.holding.rows : best.get(standingKey(extract.id, pair));
      const shown = shows ? (alone ?? 0) : 0;
      return { version: after.version, extract: extract.id, indicator, age: ageKey(age), shown };
    });
  });
}

function holdersOnEitherSide(before: LedgerView, after: LedgerView, pair: string): HeldExtract[] {
  const all = [...(before.holders.get(pair) ?? []), ...(after.holders.get(pair) ?? [])];
  return [...new Map(all.map(({ held }) => [held.extract.id, held])).values()];
}

function shownBefore(before: LedgerView, { extract, indicator, age }: Standing): number {
  return before.shown.get(standingKey(extract, `${indicator}\u001f${age}`)) ?? 0;
}

function findSuperseded(before: LedgerView, subject: HeldExtract, standings: readonly Standing[]): string[] {
  const losing = standings.filter((standing) => standing.shown < shownBefore(before, standing));
  return [...new Set(losing.map((standing) => standing.extract))].filter((id) => id !== subject.extract.id);
}
