import type { Findings } from './collect-findings.ts';
import type { KeyConflict, StagingSummary } from './staging-writer.ts';

/** Says what only the whole file shows: rows that repeat others, and rows that contradict others. */
export function reportConflicts(summary: StagingSummary, findings: Findings): void {
  for (const conflict of summary.conflicts) {
    const { line, value, field } = conflict;
    findings.add('two-values-for-one-key', { line, column: field, value, said: describe(conflict) });
  }
  if (summary.repeatedRows > 0) {
    findings.add('row-repeated', { line: summary.firstRepeatedLine }, summary.repeatedRows);
  }
}

function describe({ key, field, value, line, earlierValue, earlierLine }: KeyConflict): string {
  return `${key}: ${field} is ${earlierValue ?? 'blank'} on line ${earlierLine} and ${value ?? 'blank'} on line ${line}`;
}
