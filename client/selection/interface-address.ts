import type { TrendQuestion } from '../../server/contract/trend.ts';
import { printSearchString, type SearchRecord } from './search-string.ts';

/** Where the interface answers: `/api/v1/areas?q=west+sus`. The same question always has the same address. */
export function interfaceAddress(path: string, parameters: SearchRecord = {}): string {
  return `/api/v1${path}${printSearchString(parameters)}`;
}

/** The parameters of a trend, in the order in which its addresses are written. */
export function trendParameters(question: TrendQuestion): SearchRecord {
  const { indicator, area, sex, age, benchmark, by, categoryType, show, asAt } = question;
  return { indicator, area, sex, age, benchmark, by, categoryType, show, asAt };
}
