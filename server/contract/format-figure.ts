/** How figures are written for people: the screen, the paper and the tables all use these, so that they agree. */
import type { MissingReason } from '../observation/missing.ts';
import { dayFormat, numberFormat } from './kept-format.ts';
import type { Unit } from './parts.ts';

const symbols: Record<MissingReason, string> = {
  suppressed: '[c]',
  'not-available': '[x]',
  'not-applicable': '[z]',
  'not-compared': '[x]',
};

const reasons: Record<MissingReason, string> = {
  suppressed: 'suppressed so that nobody can be identified',
  'not-available': 'not available from the publisher',
  'not-applicable': 'not applicable',
  'not-compared': 'not compared by the publisher',
};

/** Symbol of the government's guidance on tables for a missing value: `[c]`, `[x]`, `[z]`. */
export const missingSymbol = (reason: MissingReason): string => symbols[reason];

/** Why a value is missing, in words. */
export const missingWords = (reason: MissingReason): string => reasons[reason];

const toOneDecimal = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const toWhole = numberFormat({ maximumFractionDigits: 0 });
const toOneDecimalAtMost = numberFormat({ maximumFractionDigits: 1 });
const toUsualDecimals = numberFormat({});
const toTwoDigits = numberFormat({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
const toSevenDigits = numberFormat({ maximumSignificantDigits: 7 });
const toDay = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** A rate or percentage to one decimal place ("87.1"); a percentage keeps its sign with `unit`. */
export const formatValue = (value: number): string => toOneDecimal(value);

/**
 * A rate as `formatValue` writes it, but one above zero and below 0.1 to two significant digits ("0.033", "0.054"): 0.0 is
 * written of nothing alone, and small rates that follow each other are not rounded apart.
 */
export const formatRate = (value: number): string =>
  isSmallRate(value) ? toTwoDigits(value) : formatValue(value);

/** The same where the unit stands elsewhere; a count is a whole number. */
export const formatRateInUnit = (value: number, unit: Pick<Unit, 'valueType'>): string =>
  unit.valueType === 'count' ? formatCount(value) : formatRate(value);

/** What is smaller still is an error of reckoning with fractions, not a figure. */
const isSmallRate = (value: number): boolean => Math.abs(value) > 1e-6 && Math.abs(value) < 0.0995;

/** A count with thousands separated: "74,588"; a non-integer (adjusted) count to one decimal place. */
export const formatCount = (count: number): string =>
  Number.isInteger(count) ? toWhole(count) : toOneDecimalAtMost(count);

/** A figure of a worked example: a whole number as it is, any other to seven significant digits, "87.09037". */
export const formatWorked = (value: number): string =>
  Number.isInteger(value) ? toUsualDecimals(value) : toSevenDigits(value);

/** A value where its unit stands elsewhere: "1,581,555" of a count, "87.1" of all else. */
export const formatInUnit = (value: number, { valueType }: Pick<Unit, 'valueType'>): string =>
  valueType === 'count' ? formatCount(value) : formatValue(value);

/** A value as read in a sentence: "87.1 per 10,000", "18.2%", "1,581,555 people". */
export const formatMeasure = (value: number, unit: Unit): string =>
  unit.label === '%' ? `${formatValue(value)}%` : `${formatInUnit(value, unit)} ${unit.label}`.trim();

/** The same as read in a sentence: "4.0 per 10,000", "0.033 per 10,000", "18.2%". */
export const formatRateMeasure = (value: number, unit: Unit): string =>
  unit.label === '%' ? formatMeasure(value, unit) : `${formatRateInUnit(value, unit)} ${unit.label}`.trim();

/**
 * How much a figure changed, without its direction: "4.5%"; a whole number where counts are small or were
 * rounded to 5, so that a tenth of a per cent says nothing: "13%", "under 1%".
 */
export function formatPercentChange({
  percent,
  isCoarse,
}: {
  readonly percent: number;
  readonly isCoarse?: boolean | undefined;
}): string {
  const size = Math.abs(percent);
  if (!isCoarse) return `${formatValue(size)}%`;
  return size > 0 && size < 0.5 ? 'under 1%' : `${toWhole(size)}%`;
}

/** A day as people write it: "31 March 2024" from "2024-03-31". */
export const formatDay = (day: string): string => toDay(day.slice(0, 10));
