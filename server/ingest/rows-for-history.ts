import type { Extract, Refusal } from '../observation/extract.ts';
import type { Problem, WarningCount } from '../observation/problem.ts';
import type { AcceptedReading, RefusedReading } from './reading.ts';
import { explain, isRuleName } from './rules.ts';

/** What the history of extracts, which anybody may read, says of an extract's rows and of how large its file is. */
type RowsForHistory = Pick<Extract, 'rowsRead' | 'rowsAccepted' | 'bytes' | 'warnings'>;

/**
 * The rows of an extract as its history keeps them. Where rows are admissions and small numbers are hidden, their
 * number is a total that was never masked, and the size of the file tells it: whoever brings the file is told it, the
 * history is not, and its warnings say what was found but neither how often nor where. The same of warnings about any file whose counts are masked.
 */
export function rowsForHistory(
  { layout, policy, rowsRead, rowsAccepted, warnings }: AcceptedReading,
  bytes: number,
): RowsForHistory {
  if (policy === 'published-open') return { rowsRead, rowsAccepted, bytes, warnings };
  const rows =
    layout === 'admissions'
      ? { rowsRead: null, rowsAccepted: null, bytes: null }
      : { rowsRead, rowsAccepted, bytes };
  return { ...rows, warnings: warnings.map(withoutExamples) };
}

/**
 * What is kept of a refused file, for anybody to read: where small counts are to be hidden, where its problems are and
 * what kind they are of, but nothing that stands in it, be it a diagnosis, a date or a count.
 */
export function problemsForHistory({
  rowsRead,
  problems,
  mayHoldSmallCounts,
}: RefusedReading): Pick<Refusal, 'rowsRead' | 'problems'> {
  if (!mayHoldSmallCounts) return { rowsRead, problems };
  return { rowsRead: null, problems: problems.map(withoutContent) };
}

function withoutContent(problem: Problem): Problem {
  const message = isRuleName(problem.rule) ? explain(problem.rule, null) : problem.message;
  return { ...problem, value: null, message };
}

function withoutExamples({ rule, message }: WarningCount): WarningCount {
  return { rule, count: 1, message: isRuleName(rule) ? explain(rule, null) : message, firstLine: null };
}
