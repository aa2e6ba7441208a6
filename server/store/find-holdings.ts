import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { AreaInExtract } from '../observation/extract.ts';
import type { Period } from '../observation/period.ts';
import { sexes } from '../observation/sex.ts';
import type { Holding, LedgerView, Showing } from './ledger.ts';
import { compareAges } from './order-observations.ts';
import type { IndicatorHoldings } from './store.ts';

/** A view never changes, so what is found of it once holds as long as it is kept. */
const found = new WeakMap<LedgerView, readonly IndicatorHoldings[]>();

/** What is shown of each indicator at a version, by indicator; worked out from holdings, never from observations. */
export function findHoldings(view: LedgerView): IndicatorHoldings[] {
  const holdings = found.get(view) ?? gatherHoldings(view);
  found.set(view, holdings);
  return [...holdings];
}

/** Areas named by extracts in force, by code; of two names the one of the newer release. */
export function findAreasInExtracts(view: LedgerView): AreaInExtract[] {
  const areas = new Map<string, AreaInExtract>();
  for (const held of view.inForce) {
    for (const area of held.areas) if (!areas.has(area.code)) areas.set(area.code, area);
  }
  return [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function gatherHoldings(view: LedgerView): IndicatorHoldings[] {
  return [...view.showing]
    .map(([indicator, showing]) => describeHoldings(view, indicator, showing))
    .sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
}

function describeHoldings(
  view: LedgerView,
  indicator: string,
  showing: readonly Showing[],
): IndicatorHoldings {
  const ranked = view.inForce.filter((held) => showing.some((one) => one.held === held));
  const named = ranked[0]?.extract.indicators.find(({ id }) => id === indicator);
  if (!named) throw new Error(`indicator without a name in its extract: ${indicator}`);
  const holdings = showing.map(({ holding }) => holding);
  return {
    indicator,
    name: named.name,
    publisherId: named.publisherId,
    multiplier: named.multiplier,
    ages: distinctAges(holdings),
    sexes: sexes.filter((sex) => holdings.some((holding) => holding.sexes.includes(sex))),
    categoryTypes: sortedUnion(holdings.map((holding) => holding.categoryTypes)),
    areaCodes: sortedUnion(holdings.map((holding) => holding.areas)),
    firstPeriod: firstOf(holdings.map((holding) => holding.firstPeriod)),
    latestPeriod: latestOf(holdings.map((holding) => holding.latestPeriod)),
    observations: showing.reduce((sum, { shown }) => sum + shown, 0),
    extracts: ranked.map(({ extract }) => extract.id),
  };
}

/** Of two labels for one band, the one of the best-ranked extract. */
function distinctAges(holdings: readonly Holding[]): AgeBand[] {
  const ages = new Map<string, AgeBand>();
  for (const { age } of holdings) if (!ages.has(ageKey(age))) ages.set(ageKey(age), age);
  return [...ages.values()].sort(compareAges);
}

function sortedUnion(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}

/** The period that starts first; of those that start together, the shortest. */
export function firstOf(periods: readonly Period[]): Period {
  return periods.reduce((first, period) =>
    period.start < first.start || (period.start === first.start && period.end < first.end) ? period : first,
  );
}

/** The period that ends last; of those that end together, the shortest. */
export function latestOf(periods: readonly Period[]): Period {
  return periods.reduce((latest, period) =>
    period.end > latest.end || (period.end === latest.end && period.start > latest.start) ? period : latest,
  );
}
