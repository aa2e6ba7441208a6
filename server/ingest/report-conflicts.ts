import type { Findings } from './collect-findings.ts';
import type { FieldHeaders } from './layout.ts';
import type { KeyConflict, StagingSummary } from './staging-writer.ts';

/** Says what only the whole file shows: rows that repeat others, and rows that contradict others. */
export function reportConflicts(summary: StagingSummary, fields: FieldHeaders, findings: Findings): void {
  const headers = new Map<string, string | null>(
    Object.entries({ ...fields, missing: fields.value, notes: fields.note }),
  );
  for (const conflict of summary.conflicts) {
    const { line, value, field } = conflict;
    const column = headers.get(field) ?? null;
    findings.add('two-values-for-one-key', { line, column, value, said: describe(conflict) });
  }
  if (summary.repeatedRows > 0) {
    findings.add('row-repeated', { line: summary.firstRepeatedLine }, summary.repeatedRows);
  }
}

function describe({ key, field, value, line, earlierValue, earlierLine }: KeyConflict): string {
  return `${key}: ${field} is ${earlierValue ?? 'blank'} on line ${earlierLine} and ${value ?? 'blank'} on line ${line}`;
}
