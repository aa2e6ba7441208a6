import type { TrendLine } from '../trend/find-trend-lines.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';
import type { CauseLines } from './find-cause-lines.ts';

/** The lines whose figures the answer shows, of periods of the kind shown: the groups and all admissions, of both areas. */
export function usedLines(
  { area, benchmark, period }: Pick<CauseLines, 'area' | 'benchmark' | 'period'>,
  selection: CausesSelection,
): TrendLine[] {
  if (period === null) return [];
  const isShown = ({ category }: TrendLine) =>
    category !== null && (selection.by === 'cause' || category.type === categoryTypeOf(selection));
  const lines = [area, benchmark].flatMap(({ groups, total }) => [
    ...groups.filter(isShown),
    ...(total ? [total] : []),
  ]);
  return lines.map((line) => ({
    ...line,
    observations: line.observations.filter((each) => each.period.kind === period.kind),
  }));
}

/** Notes on single groups stand with them: a caveat could not say which group it is about. */
export function withoutNotes(line: TrendLine): TrendLine {
  if (line.category === null) return line;
  return { ...line, observations: line.observations.map((each) => ({ ...each, notes: [] })) };
}
