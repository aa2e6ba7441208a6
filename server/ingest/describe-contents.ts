import { lastDay } from '../observation/period.ts';
import type { Findings } from './collect-findings.ts';
import type { IndicatorContent } from './gather-indicators.ts';
import type { ObservationTotals } from './take-observations.ts';

/** Of an extract that neither states a release nor carries a period. */
const EARLIEST_RELEASE = '1900-01-01';

/** The last day that the latest period covers; of an extract without periods, long ago, so that any other is newer. */
export function inferRelease({ periods, contentDate }: ObservationTotals): string {
  const latest = periods.toSorted((one, other) => other.end.localeCompare(one.end))[0];
  return latest ? lastDay(latest) : (contentDate ?? EARLIEST_RELEASE);
}

/** Warnings that only the whole file gives. */
export function reportContents(
  contents: readonly IndicatorContent[],
  { demonstrationRows, observationsTaken, entriesTaken }: ObservationTotals,
  findings: Findings,
): void {
  for (const { indicator, verdict } of contents) {
    if (!verdict || verdict.differing === 0) continue;
    const said = `${indicator.id}, whose other values are count / denominator x ${verdict.multiplier}`;
    findings.add('value-differs', { line: verdict.firstDifferingLine, said }, verdict.differing);
  }
  const rows = observationsTaken + entriesTaken;
  if (demonstrationRows > 0 && demonstrationRows < rows) {
    const said = `${demonstrationRows} of ${rows} rows`;
    findings.add('demonstration-mixed', { said }, rows - demonstrationRows);
  }
}

/** Numbers by which an analyst may check the file. */
export function countRows(
  contents: readonly IndicatorContent[],
  { observationsTaken, rowsMissing, counted }: ObservationTotals,
): Record<string, number> {
  const missing = Object.entries(rowsMissing).filter(([, rows]) => rows > 0);
  const withoutValue = missing.reduce((sum, [, rows]) => sum + rows, 0);
  return {
    ...(observationsTaken === 0 ? {} : { 'rows with a value': observationsTaken - withoutValue }),
    ...Object.fromEntries(missing.map(([reason, rows]) => [`rows ${reason}`, rows])),
    ...Object.fromEntries(contents.map(({ indicator, rows }) => [`rows of ${indicator.id}`, rows])),
    ...counted,
  };
}
