/** How areas of a comparison are marked and counted by what they are compared as; the screen and the paper agree. */

import type { ComparisonAnswer, ComparisonRow } from './comparison.ts';
import { type ComparisonMark, comparisonMark, comparisonWords } from './comparison-words.ts';
import { upperFirst } from './first-letter.ts';
import { seriesColours } from './palette.ts';
import type { Comparison } from './parts.ts';

/** A mark, drawn as an outline where only the first of two levels of confidence is passed. */
export interface AreaMark extends ComparisonMark {
  readonly isHollow: boolean;
}

/** Areas that are compared alike. */
export interface ComparisonGroup {
  readonly comparison: Comparison;
  readonly mark: AreaMark;
  /** "Worse than England". */
  readonly words: string;
  readonly areas: number;
}

const plain: AreaMark = { shape: 'circle', colour: seriesColours[0], isHollow: false };

const ofFirstLevel: readonly Comparison[] = ['better', 'worse', 'lower', 'higher'];

/** Every comparison, the worst first. */
export const fromWorst: readonly Comparison[] = [
  'worst',
  'worse',
  'highest',
  'higher',
  'similar',
  'lower',
  'lowest',
  'better',
  'best',
  'not-compared',
];

/** The mark of an area: shape and colour say what it is compared as; a plain circle where nothing is. */
export function markOf(comparison: Comparison, method: ComparisonAnswer['question']['method']): AreaMark {
  const mark = comparisonMark(comparison);
  if (mark === null) return plain;
  const hasTwoLevels = method === 'funnel' || method === 'ci95-99.8';
  return { ...mark, isHollow: hasTwoLevels && ofFirstLevel.includes(comparison) };
}

/** How many of the areas with a value are compared as what, the worst first; none where nothing is compared. */
export function groupComparisons(answer: ComparisonAnswer): ComparisonGroup[] {
  const { rows, comparator, question } = answer;
  if (comparator === null) return [];
  const valued = rows.filter(({ measure }) => measure.value !== null);
  return fromWorst.flatMap((comparison) => {
    const areas = valued.filter((row) => row.comparison === comparison).length;
    if (areas === 0) return [];
    const words = upperFirst(comparisonWords(comparison, comparator.name));
    return [{ comparison, mark: markOf(comparison, question.method), words, areas }];
  });
}

/** Rows with a value, in the order of the answer: what a chart can show. */
export const rowsWithValue = (answer: Pick<ComparisonAnswer, 'rows'>): ComparisonRow[] =>
  answer.rows.filter(({ measure }) => measure.value !== null);
