import { type HeldExtract, type Holder, type LedgerView, pairKey } from './ledger.ts';
import { findEligible, findTurned } from './weigh-extract.ts';

/** An extract that may show figures of an indicator and age before a change or after it. */
export interface Source extends Holder {
  /** Its place among the extracts in force, the best being 0; null where it shows nothing of the indicator and age. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** It came into force or went out of it. */
  readonly turned: boolean;
}

/** Where the figures lie that a change of the store may touch. */
export interface Shift {
  /** Of indicators and ages that nothing else holds: every figure comes or goes. */
  readonly alone: readonly Source[];
  /** Of indicators and ages that several extracts hold: each figure is the best one's. */
  readonly contested: readonly Source[];
  /** Codes of the areas that can be touched, where they are few; null for any area. */
  readonly areas: readonly string[] | null;
}

/** Finds which extracts hold what a change from one view to another may touch, without looking at a figure. */
export function findShift(before: LedgerView, after: LedgerView): Shift {
  const turned = findTurned(before, after);
  const pairs = new Set(turned.flatMap((held) => held.holdings.map(pairOf)));
  const alone: Source[] = [];
  const contested: Source[] = [];
  let isAnyArea = false;
  for (const pair of pairs) {
    const sources = findSources(before, after, turned, pair);
    // Demonstration data that come or go behind real figures are never seen.
    if (!sources.some((source) => source.turned)) continue;
    if (sources.length === 1) alone.push(...sources);
    else contested.push(...sources);
    isAnyArea ||= sources.some((source) => !source.turned && isOnOneSide(source));
  }
  // Where demonstration data give way or come back, they do so for every area.
  return { alone, contested, areas: isAnyArea ? null : findFewAreas(contested) };
}

function pairOf({ indicator, age }: Holder['holding']): string {
  return pairKey(indicator, age);
}

function findSources(
  before: LedgerView,
  after: LedgerView,
  turned: readonly HeldExtract[],
  pair: string,
): Source[] {
  const eligibleBefore = findEligible(before.holders.get(pair) ?? []);
  const eligibleAfter = findEligible(after.holders.get(pair) ?? []);
  const holders = new Map([...eligibleBefore, ...eligibleAfter].map((holder) => [holder.held, holder]));
  return [...holders.values()].map(({ held, holding }) => ({
    held,
    holding,
    rankBefore: rankOf(before, eligibleBefore, held),
    rankAfter: rankOf(after, eligibleAfter, held),
    turned: turned.includes(held),
  }));
}

function rankOf(view: LedgerView, eligible: readonly Holder[], held: HeldExtract): number | null {
  return eligible.some((holder) => holder.held === held) ? view.inForce.indexOf(held) : null;
}

function isOnOneSide({ rankBefore, rankAfter }: Source): boolean {
  return (rankBefore === null) !== (rankAfter === null);
}

/** Beyond these, naming them saves nothing. */
const FEW_AREAS = 5_000;

function findFewAreas(contested: readonly Source[]): string[] | null {
  const lists = contested.filter(({ turned }) => turned).map(({ holding }) => holding.areas);
  const named = lists.reduce((sum, areas) => sum + areas.length, 0);
  return named > FEW_AREAS ? null : [...new Set(lists.flat())];
}
