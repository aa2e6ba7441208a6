import type { OverviewRow } from '../../contract/overview.ts';
import type { Comparison } from '../../contract/parts.ts';

/** How many figures are compared as what; what is beyond two levels counts with what is beyond one. */
export interface Verdicts {
  readonly compared: number;
  readonly worse: number;
  readonly better: number;
  readonly higher: number;
  readonly lower: number;
  readonly similar: number;
}

/** Counts the verdicts of some rows in the columns of these keys. */
export function countVerdicts(rows: readonly OverviewRow[], columns: ReadonlySet<string>): Verdicts {
  const comparisons = rows.flatMap(({ cells }) =>
    cells.filter(({ column }) => columns.has(column)).map(({ measure }) => measure.comparison),
  );
  const count = (...of: Comparison[]) => comparisons.filter((each) => of.includes(each)).length;
  return {
    compared: comparisons.length - count('not-compared'),
    worse: count('worse', 'worst'),
    better: count('better', 'best'),
    higher: count('higher', 'highest'),
    lower: count('lower', 'lowest'),
    similar: count('similar'),
  };
}
