import { type AnswerWithEras, type EraBandRow, eraBandRows, eraBandsInOneRow } from './era-bands.ts';
import type { PeriodAnswer } from './parts.ts';
import type { TrendSeries } from './trend.ts';

/** The bands of commissioners of one plot; no rows where commissioners have no place. */
export interface ErasOfPlot {
  /** What stands in strips above the plot. */
  readonly rows: readonly EraBandRow[];
  /** What stands lightly behind its data. */
  readonly behind: readonly EraBandRow[];
  /** Whether each row is headed by its ages; not in a panel, whose title has them. */
  readonly withAges: boolean;
}

type DividedAnswer = AnswerWithEras & { readonly question: { readonly by: string } };

export const noEras: ErasOfPlot = { rows: [], behind: [], withAges: false };

/**
 * Of a plot that all series share: a row for each age piece. Behind the data the pieces are one, unless the lines
 * themselves are of different ages, for which no single band would be true.
 */
export function erasOfPlot(answer: DividedAnswer, periods: readonly PeriodAnswer[]): ErasOfPlot {
  const rows = eraBandRows(answer, periods);
  const isOne = rows.length === 1 || answer.question.by !== 'age';
  return { rows, behind: isOne ? eraBandsInOneRow(answer, periods) : [], withAges: true };
}

/** Of a panel, which has room for one row; where panels differ by age it is of the panel's own. */
export function erasOfPanel(
  answer: DividedAnswer,
  periods: readonly PeriodAnswer[],
  { age }: Pick<TrendSeries, 'age'>,
): ErasOfPlot {
  const rows = eraBandsInOneRow(answer, periods, answer.question.by === 'age' ? age : undefined);
  return { rows, behind: rows, withAges: false };
}
