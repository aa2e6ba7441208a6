import type { Extract } from '../observation/extract.ts';
import type { WarningCount } from '../observation/problem.ts';
import type { AcceptedReading } from './reading.ts';
import { explain, isRuleName } from './rules.ts';

/** What the history of extracts, which anybody may read, says of an extract's rows. */
type RowsForHistory = Pick<Extract, 'rowsRead' | 'rowsAccepted' | 'warnings'>;

/**
 * The rows of an extract as its history keeps them. Where rows are admissions and small numbers are hidden, their
 * number is a total that was never masked: whoever brings the file is told it, the history is not, and its warnings say
 * what was found but neither how often nor where.
 */
export function rowsForHistory({
  layout,
  policy,
  rowsRead,
  rowsAccepted,
  warnings,
}: AcceptedReading): RowsForHistory {
  if (layout !== 'admissions' || policy === 'published-open') return { rowsRead, rowsAccepted, warnings };
  return {
    rowsRead: null,
    rowsAccepted: null,
    warnings: warnings.map(withoutExamples),
  };
}

function withoutExamples({ rule, message }: WarningCount): WarningCount {
  return { rule, count: 1, message: isRuleName(rule) ? explain(rule, null) : message, firstLine: null };
}
