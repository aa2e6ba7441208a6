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
  suppressed: 'suppressed so that no child can be identified',
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
const toSevenDigits = numberFormat({ maximumSignificantDigits: 7 });
const toDay = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** A rate or percentage to one decimal place ("87.1"); a percentage keeps its sign with `unit`. */
export const formatValue = (value: number): string => toOneDecimal(value);

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

/** A day as people write it: "31 March 2024" from "2024-03-31". */
export const formatDay = (day: string): string => toDay(day.slice(0, 10));
