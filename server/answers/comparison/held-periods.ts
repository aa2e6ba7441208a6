import type { Extract } from '../../observation/extract.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { Period } from '../../observation/period.ts';
import type { IndicatorHoldings } from '../../store/store.ts';
import { comparePeriods, spanKey } from '../trend/trend-periods.ts';

/**
 * The periods that the extracts of an indicator cover between its first and its latest, each once, in order of time,
 * labelled as the newest release has them. They come from what is known of the extracts, not from their figures, so that
 * some may have none for an age.
 */
export function findHeldPeriods(
  holdings: Pick<IndicatorHoldings, 'extracts' | 'firstPeriod' | 'latestPeriod'> | null,
  extracts: ReadonlyMap<string, Pick<Extract, 'periods'>>,
): Period[] {
  if (holdings === null) return [];
  const { firstPeriod, latestPeriod } = holdings;
  const labels = holdings.extracts.flatMap((id) => extracts.get(id)?.periods ?? []);
  const periods = new Map<string, Period>();
  for (const period of labels.flatMap((label) => parsePeriod(label) ?? [])) {
    const isOfIndicator = period.start >= firstPeriod.start && period.end <= latestPeriod.end;
    if (isOfIndicator && !periods.has(spanKey(period))) periods.set(spanKey(period), period);
  }
  return [...periods.values()].sort(comparePeriods);
}

/** Those that end last first; of those that end together the shortest. */
export function latestFirst(periods: readonly Period[]): Period[] {
  return periods.toSorted((one, other) =>
    one.end === other.end ? other.start.localeCompare(one.start) : other.end.localeCompare(one.end),
  );
}
