import { formatCount, formatValue, missingSymbol } from '../contract/format-figure.ts';
import type { Unit } from '../contract/parts.ts';
import type { ProfileRow } from '../contract/profile.ts';
import { shortMeasure } from '../contract/trend-words.ts';

/** A value as written in its column; blank where there is none. */
export function figureWords(measure: ProfileRow['measure'], unit: Unit): string {
  const value = measure?.value ?? null;
  return value === null ? '' : valueInUnit(value, unit);
}

/** A value with the sign of its unit where it has one; people without decimals. */
export const valueInUnit = (value: number, unit: Unit): string =>
  unit.valueType === 'count' ? formatCount(value) : shortMeasure(value, unit);

/** The area's own value, or the symbol of why there is none. */
export function valueWords({ measure, indicator }: ProfileRow): string {
  if (measure === null || measure.value !== null) return figureWords(measure, indicator.unit);
  return measure.missing === null ? '' : missingSymbol(measure.missing);
}

/** Its 95% limits, or the count where that is all there is. */
export function limitsWords({ measure }: ProfileRow): string {
  if (measure === null) return '';
  const { value, count, lower95, upper95 } = measure;
  if (value === null) return count === null ? '' : `${formatCount(count)} counted`;
  return lower95 === null || upper95 === null ? '' : `${formatValue(lower95)} to ${formatValue(upper95)}`;
}

/** Age, unit and period, and that the figure is made up. */
export function detailWords({ age, indicator, measure, demonstration }: ProfileRow): string {
  const parts = [
    age.key === '0+' ? '' : age.label,
    indicator.unit.label,
    measure?.period.label ?? '',
    demonstration ? 'demonstration data' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
