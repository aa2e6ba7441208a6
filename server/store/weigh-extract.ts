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
  readonly ranked: readonly Holder[];
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
 * Weighs the change that takes the ledger from `before` to `after`: the subject came in or went out, and with it what
 * was made from it. Only indicators and ages that those hold are looked at, and only contested ones are counted in the
 * database.
 */
export async function weighExtract(
  before: LedgerView,
  after: LedgerView,
  subject: HeldExtract,
  countBest: (contests: readonly Contest[]) => Promise<readonly BestCount[]>,
): Promise<Weighing> {
  const turned = findTurned(before, after);
  const pairs = findPairs(turned);
  const contests = findContests(after, subject, pairs);
  const counts = contests.length > 0 ? await countBest(contests) : [];
  const standings = findStandings(before, after, pairs, counts);
  return {
    standings: standings.filter((standing) => standing.shown !== shownBefore(before, standing)),
    supersedes: findSuperseded(before, turned, standings),
    olderThanHeld: counts
      .filter((count) => count.extract !== subject.extract.id)
      .reduce((sum, count) => sum + count.alsoSubject, 0),
  };
}

/** The extracts that are in force in one of two views only. */
export function findTurned(before: LedgerView, after: LedgerView): HeldExtract[] {
  const lost = before.inForce.filter((held) => !after.inForce.includes(held));
  return [...after.inForce.filter((held) => !before.inForce.includes(held)), ...lost];
}

/** An indicator and age that some extracts hold. */
interface Pair {
  readonly key: string;
  readonly indicator: string;
  readonly age: string;
}

function findPairs(extracts: readonly HeldExtract[]): Pair[] {
  const holdings = extracts.flatMap((held) => held.holdings);
  const pairs = holdings.map(({ indicator, age }) => ({
    key: pairKey(indicator, age),
    indicator,
    age: ageKey(age),
  }));
  return [...new Map(pairs.map((pair) => [pair.key, pair])).values()];
}

function findContests(after: LedgerView, subject: HeldExtract, pairs: readonly Pair[]): Contest[] {
  return pairs.flatMap(({ key, indicator, age }) => {
    const holders = after.holders.get(key) ?? [];
    const ranked = subject.extract.demonstration ? holders : findEligible(holders);
    return ranked.length > 1 ? [{ indicator, age, ranked }] : [];
  });
}

/** Of those that hold an indicator and age: demonstration data show nothing of what anything real holds. */
export function findEligible(holders: readonly Holder[]): readonly Holder[] {
  const real = holders.filter(({ held }) => !held.extract.demonstration);
  return real.length > 0 ? real : holders;
}

function findStandings(
  before: LedgerView,
  after: LedgerView,
  pairs: readonly Pair[],
  counts: readonly BestCount[],
): Standing[] {
  const best = new Map(
    counts.map((count) => [standingKey(count.extract, `${count.indicator}\u001f${count.age}`), count.best]),
  );
  return pairs.flatMap(({ key, indicator, age }) => {
    const showing = findEligible(after.holders.get(key) ?? []);
    return holdersOnEitherSide(before, after, key).map(({ extract }) => {
      const shows = showing.find(({ held }) => held.extract.id === extract.id);
      const alone = showing.length === 1 ? shows?.holding.rows : best.get(standingKey(extract.id, key));
      const shown = shows ? (alone ?? 0) : 0;
      return { version: after.version, extract: extract.id, indicator, age, shown };
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

/** Extracts that stay in force and show less than before. */
function findSuperseded(
  before: LedgerView,
  turned: readonly HeldExtract[],
  standings: readonly Standing[],
): string[] {
  const losing = standings.filter((standing) => standing.shown < shownBefore(before, standing));
  const staying = losing.filter(({ extract }) => !turned.some((held) => held.extract.id === extract));
  return [...new Set(staying.map((standing) => standing.extract))];
}
