import type { AreaDetail } from '../../../server/contract/areas.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { ChosenArea, ChosenIndicator } from '../../selection/choose-explore-charts.ts';

/** What decides which charts fit an indicator, of all that is known of it. */
export function toChosenIndicator(indicator: IndicatorAnswer): ChosenIndicator {
  const { id, shortName, theme, areas, categoryTypes, sexes } = indicator;
  return {
    ...{ id, shortName, theme },
    isHeld: areas > 0,
    hasDeprivation: categoryTypes.some((type) => /depriv|\bimd\b|index of multiple/i.test(type)),
    hasSexes: sexes.includes('male') && sexes.includes('female'),
  };
}

/** What decides which charts fit an area. */
export function toChosenArea(
  { code, name, type, validTo }: AreaDetail,
  indicators: readonly string[] | null,
): ChosenArea {
  return { ...{ code, name, type, indicators }, isOfToday: validTo === null };
}
