import { upperFirst } from '../../contract/first-letter.ts';
import type { KnownIndicator } from '../known-indicators.ts';

/**
 * What counts are divided by: `Population` where the catalogue says so, what the unit names ("per 1,000 households":
 * `Households`), else `Denominator`.
 */
export function nameDenominator({ catalogued, unit }: Pick<KnownIndicator, 'catalogued' | 'unit'>): string {
  if (catalogued?.denominator === 'population') return 'Population';
  const named = /^per [\d,]+ (\p{Letter}.*)$/u.exec(unit.label)?.[1];
  return named === undefined ? 'Denominator' : upperFirst(named);
}

/** Whether the figures are of households, whose members' age and sex say nothing. */
export const isOfHouseholds = (indicator: Pick<KnownIndicator, 'catalogued' | 'unit'>): boolean =>
  nameDenominator(indicator) === 'Households';
