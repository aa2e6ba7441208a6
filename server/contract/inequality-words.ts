/** An inequality said in words: the answer, the screen and the paper say the same. */

import { whatGroupsAre } from './division-words.ts';
import { lowerFirst } from './first-letter.ts';
import { formatMeasure, formatValue, missingSymbol } from './format-figure.ts';
import type { InequalityAnswer } from './inequality.ts';
import type { Unit } from './parts.ts';
import { periodsInWords } from './period-spans.ts';

/** A ratio to two decimal places: "1.27". */
export const formatRatio = (ratio: number): string =>
  ratio.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A difference of two values with its unit: "17.5 per 10,000", "4.2 percentage points". */
export const formatDifference = (difference: number, unit: Unit): string =>
  unit.label === '%' ? `${formatValue(difference)} percentage points` : formatMeasure(difference, unit);

/** "17.5 per 10,000 higher", "1.2 percentage points lower". */
export const differenceInWords = (difference: number, unit: Unit): string =>
  `${formatDifference(Math.abs(difference), unit)} ${difference < 0 ? 'lower' : 'higher'}`;

/** Limits of an index or a gap as a table writes them: "15.6 to 19.3"; blank where there are none. */
export function limitsOfIndex(
  { lower95, upper95 }: { readonly lower95: number | null; readonly upper95: number | null },
  format: (value: number) => string,
): string {
  return lower95 === null || upper95 === null ? '' : `${format(lower95)} to ${format(upper95)}`;
}

/** What a value of the slope index means: which end has more when it is above 0. */
export function signInWords({ indicator }: Pick<InequalityAnswer, 'indicator'>): string {
  return indicator.polarity === 'high-is-good'
    ? 'Above 0: lower among the most deprived, who are worse off'
    : `Above 0: higher among the most deprived${indicator.polarity === 'low-is-good' ? ', who are worse off' : ''}`;
}

/** What is found, a sentence each, as it stands beside the charts: what the groups are, both indices, the gap, levelling up; else why not. */
export function findingsOf(answer: InequalityAnswer): string[] {
  const { slopeIndex, slopeIndexWhy, relativeIndex, relativeIndexWhy, gap, gapWhy, levellingUp, question } =
    answer;
  const bySex = question.by === 'sex';
  const found = [
    whatGroupsAre(answer),
    slopeIndex
      ? `Slope index of inequality: ${lowerFirst(slopeIndex.sentence)}`
      : bySex
        ? null
        : slopeIndexWhy,
    relativeIndex
      ? `Relative index of inequality: ${relativeIndex.sentence}`
      : slopeIndex
        ? relativeIndexWhy
        : null,
    gap ? `Gap: ${lowerFirst(gap.sentence)}` : gapWhy,
    levellingUp?.sentence ?? null,
  ];
  return found.filter((sentence) => sentence !== null);
}

/** "[c] suppressed so that nobody can be identified: Least deprived." A sentence for each group without a value. */
export function missingGroups({ categories }: Pick<InequalityAnswer, 'categories'>): string[] {
  const reasons = new Map<string, string[]>();
  for (const { why, measure, shortLabel } of categories) {
    if (why === null) continue;
    const symbol = missingSymbol(measure?.missing ?? 'not-available');
    const said = `${symbol} ${lowerFirst(why).replace(/\.$/, '')}`;
    reasons.set(said, [...(reasons.get(said) ?? []), shortLabel]);
  }
  return [...reasons].map(([said, labels]) => `${said}: ${labels.join('; ')}.`);
}

/** "2010/11 to 2015/16: no slope index and no gap: …" A sentence for each reason and the periods that it holds for. */
export function gapsThroughTime({ throughTime }: Pick<InequalityAnswer, 'throughTime'>): string[] {
  const reasons = new Set(throughTime.flatMap(({ why }) => why ?? []));
  return [...reasons].map((reason) => {
    const holds = new Set(throughTime.flatMap(({ why, period }) => (why === reason ? [period.label] : [])));
    const periods = throughTime.map(({ period }) => period);
    return `${periodsInWords(({ label }) => holds.has(label), periods)}: ${lowerFirst(reason)}`;
  });
}
