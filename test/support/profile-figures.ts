import { type AgeBand, ageBand } from '../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../server/store/store.ts';
import { period } from './answer-cases.ts';

/** What is held of an indicator, as the store says it. */
export function holdings(
  indicator: string,
  ages: readonly AgeBand[] = [ageBand(0, 14)],
  changes: Partial<IndicatorHoldings> = {},
): IndicatorHoldings {
  return {
    indicator,
    name: indicator,
    publisherId: null,
    multiplier: null,
    ages,
    sexes: ['persons'],
    categoryTypes: [],
    areaCodes: ['E10000032', 'E92000001'],
    firstPeriod: period('2019/20'),
    latestPeriod: period('2023/24'),
    observations: 10,
    extracts: ['real'],
    ...changes,
  };
}
