/** How a comparison and a recent trend are said and marked: shape, word and colour together, on screen and paper. */
import type { MarkerShape } from './marker-shapes.ts';
import { judgementColours } from './palette.ts';
import type { Comparison, RecentTrend } from './parts.ts';

export interface ComparisonMark {
  readonly shape: MarkerShape;
  readonly colour: string;
}

const better: ComparisonMark = { shape: 'circle', colour: judgementColours.better };
const worse: ComparisonMark = { shape: 'triangle', colour: judgementColours.worse };
const lower: ComparisonMark = { shape: 'triangle-down', colour: judgementColours.lower };
const higher: ComparisonMark = { shape: 'square', colour: judgementColours.higher };

const marks: Record<Comparison, ComparisonMark | null> = {
  best: better,
  better,
  similar: { shape: 'diamond', colour: judgementColours.similar },
  worse,
  worst: worse,
  lowest: lower,
  lower,
  higher,
  highest: higher,
  'not-compared': null,
};

/** Shape and colour of a comparison; null where nothing was compared. Yellow needs a dark outline to be seen. */
export const comparisonMark = (comparison: Comparison): ComparisonMark | null => marks[comparison];

const words: Record<Comparison, string> = {
  best: 'much better than',
  better: 'better than',
  similar: 'similar to',
  worse: 'worse than',
  worst: 'much worse than',
  lowest: 'much lower than',
  lower: 'lower than',
  higher: 'higher than',
  highest: 'much higher than',
  'not-compared': 'not compared',
};

/** "worse than England", "similar to England", "not compared". */
export const comparisonWords = (comparison: Comparison, benchmark: string): string =>
  comparison === 'not-compared' ? words[comparison] : `${words[comparison]} ${benchmark}`;

const directions: Record<RecentTrend['direction'], string> = {
  increasing: 'increasing',
  decreasing: 'decreasing',
  'no-change': 'no significant change',
  'cannot-calculate': 'cannot be calculated',
};

/**
 * "Recent trend, 2019/20 to 2023/24: decreasing": with the years tested, which its reason begins with, where figures of
 * other years stand beside it.
 */
export function recentTrendWithYears(recentTrend: RecentTrend): string {
  const years = /^([^:]*): (?=[A-Z])/.exec(recentTrend.because)?.[1];
  return `Recent trend${years === undefined ? '' : `, ${years}`}: ${recentTrendWords(recentTrend)}`;
}

/** "decreasing and getting better", "no significant change", "cannot be calculated". */
export function recentTrendWords({ direction, judgement }: RecentTrend): string {
  const judged = judgement === 'better' || judgement === 'worse';
  const moving = direction === 'increasing' || direction === 'decreasing';
  return judged && moving ? `${directions[direction]} and getting ${judgement}` : directions[direction];
}
