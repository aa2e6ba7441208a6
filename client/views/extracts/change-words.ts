import type { ChangesAnswerContent, SeriesChangeAnswer } from '../../../server/contract/extracts-changes.ts';
import { upperFirst } from '../../../server/contract/first-letter.ts';
import { formatCount, formatMeasure, formatValue } from '../../../server/contract/format-figure.ts';
import type { Unit } from '../../../server/contract/parts.ts';
import { sexLabel } from '../indicators/indicator-words.ts';

type Counts = Pick<SeriesChangeAnswer, 'added' | 'changed' | 'removed'>;

/** "12 figures added, 3 changed, 1 removed", "1 figure changed"; "no figure" where nothing is touched. */
export function touchedWords({ added, changed, removed }: Counts): string {
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const touched = parts.filter(([count]) => count > 0);
  return touched.length === 0
    ? 'no figure'
    : touched
        .map(([count, verb], place) => `${formatCount(count)}${place === 0 ? noun(count) : ''} ${verb}`)
        .join(', ');
}

/** What a change does as a whole: "12 figures added in 2 series; 40 were shown already with the same numbers." */
export function changesInWords(changes: Omit<ChangesAnswerContent, 'series'>): string {
  const { same, seriesCount } = changes;
  const kept = same === 0 ? '' : `${formatCount(same)}${noun(same)} shown already with the same numbers`;
  if (seriesCount === 0) return `No figure shown changes${kept === '' ? '' : `: ${kept}`}.`;
  return `${upperFirst(touchedWords(changes))} in ${formatCount(seriesCount)} series${kept === '' ? '' : `; ${kept}`}.`;
}

/** A series in words, without its area: "0 to 14 years", "0 to 14 years, males, Deprivation decile: 1". */
export function seriesWords({
  age,
  sex,
  category,
}: Pick<SeriesChangeAnswer, 'age' | 'sex' | 'category'>): string {
  const ofSex = sex === 'persons' ? [] : [sexLabel(sex).toLowerCase()];
  const ofCategory = category === null ? [] : [`${category.type}: ${category.value}`];
  return [age.label, ...ofSex, ...ofCategory].join(', ');
}

/**
 * A figure in words: "26.3% (25.0 to 27.6)", "count 172" where it has no value, "no number" where it has neither, and
 * "not shown" where there is none.
 */
export function figureWords(figure: SeriesChangeAnswer['before'], unit: Unit | undefined): string {
  if (figure === null) return 'not shown';
  const { value, lower95, upper95, count } = figure;
  if (value === null) return count === null ? 'no number' : `count ${formatCount(count)}`;
  const measure = unit === undefined ? formatValue(value) : formatMeasure(value, unit);
  if (lower95 === null || upper95 === null) return measure;
  return `${measure} (${formatValue(lower95)} to ${formatValue(upper95)})`;
}

/** Where a page of a long list begins and ends: "51 to 100 of 214". */
export const positionWords = (offset: number, shown: number, total: number): string =>
  `${formatCount(offset + 1)} to ${formatCount(offset + shown)} of ${formatCount(total)}`;

/** Where the pages before and after one begin, in a list of so many; null where there is none. */
export function pageStarts(
  offset: number,
  length: number,
  total: number,
): { readonly earlier: number | null; readonly later: number | null } {
  const next = offset + length;
  return { earlier: offset === 0 ? null : Math.max(0, offset - length), later: next < total ? next : null };
}

const noun = (count: number) => (count === 1 ? ' figure' : ' figures');
