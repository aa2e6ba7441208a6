import type { Findings } from './collect-findings.ts';
import type { FieldHeaders } from './layout.ts';
import type { KeyConflict, StagingSummary } from './staging-writer.ts';

/** Says what only the whole file shows: rows that repeat others, and rows that contradict others. */
export function reportConflicts(
  summary: StagingSummary,
  fields: FieldHeaders | null,
  findings: Findings,
): void {
  const headers = new Map<string, string | null>(
    fields ? Object.entries({ ...fields, missing: fields.value, notes: fields.note }) : [],
  );
  for (const conflict of summary.conflicts) {
    const { line, value, field } = conflict;
    if (field === 'body') {
      findings.add('entry-described-twice', { line, value: conflict.key, said: describeEntries(conflict) });
      continue;
    }
    const column = headers.get(field) ?? null;
    findings.add('two-values-for-one-key', { line, column, value, said: describe(conflict) });
  }
  reportPartDifferences(summary.partDifferences, findings);
  if (summary.repeatedRows > 0) {
    findings.add('row-repeated', { line: summary.firstRepeatedLine }, summary.repeatedRows);
  }
}

function reportPartDifferences(
  { count, first }: StagingSummary['partDifferences'],
  findings: Findings,
): void {
  const [earliest] = first;
  if (!earliest) return;
  const named = first.map(
    ({ line, key, persons, parts }) => `line ${line}, ${key}: ${persons} persons, ${parts} males and females`,
  );
  const rest = count > first.length ? ` and ${count - first.length} more` : '';
  findings.add('parts-differ-from-total', { line: earliest.line, said: named.join('; ') + rest }, count);
}

function describe({ key, field, value, line, earlierValue, earlierLine }: KeyConflict): string {
  return `${key}: ${field} is ${earlierValue ?? 'blank'} on line ${earlierLine} and ${value ?? 'blank'} on line ${line}`;
}

/** Names the first field in which two entries differ. */
function describeEntries({ key, line, earlierLine, earlierValue, value }: KeyConflict): string {
  const [earlier, later] = [earlierValue, value].map(
    (body): Record<string, unknown> => (body === null ? {} : JSON.parse(body)),
  );
  const isOther = (name: string) => JSON.stringify(earlier?.[name]) !== JSON.stringify(later?.[name]);
  const field = Object.keys({ ...earlier, ...later }).find(isOther) ?? 'content';
  const show = (body: Record<string, unknown> | undefined) => JSON.stringify(body?.[field] ?? 'blank');
  return `${key}: ${field} is ${show(earlier)} on line ${earlierLine} and ${show(later)} on line ${line}`;
}
