/** A partner trend said in words: what stands below the chart on the screen and on paper, so that both say the same. */

import { recentTrendWithYears } from './comparison-words.ts';
import { eraSentences } from './era-band-words.ts';
import { lowerFirst } from './first-letter.ts';
import type { PartnerPiece, PartnerTrendAnswer, Stretch } from './partner-trend.ts';
import { seriesOfPieces } from './partner-trend-plot.ts';
import { gapSentence, missingSentences } from './trend-words.ts';

/** What is said of a piece: a sentence a stretch, each judged alone. */
export interface PieceSummary {
  readonly key: string;
  readonly label: string;
  readonly sentences: readonly string[];
}

/** Each piece with its stretches; a piece that cannot be shown says why. */
export function summarisePieces({ pieces }: Pick<PartnerTrendAnswer, 'pieces'>): PieceSummary[] {
  return pieces.map((piece) => ({
    key: piece.key,
    label: piece.label,
    sentences: piece.why === null ? piece.stretches.map(stretchSentence) : [piece.why],
  }));
}

/** "2013/14 to 2014/15, NHS England: From 123.5 … to …: more than chance. Recent trend, 2010/11 to 2014/15: decreasing." */
export function stretchSentence(stretch: Stretch): string {
  const { label, firstAndLast, recentTrend, note } = stretch;
  if (note !== null) return note;
  const course = firstAndLast?.words ?? 'no two figures to compare.';
  const trend =
    recentTrend.direction === 'cannot-calculate'
      ? withoutSpan(recentTrend.because)
      : `${recentTrendWithYears(recentTrend)}.`;
  return `${spanOfStretch(stretch)}, ${label}: ${lowerFirst(course)} ${trend}`;
}

/** "2013/14 to 2014/15"; a single period alone. */
export const spanOfStretch = ({ first, last }: Pick<Stretch, 'first' | 'last'>): string =>
  first.label === last.label ? first.label : `${first.label} to ${last.label}`;

/** Why bands are striped or divided, what is missing, and where ages are divided; each once. */
export function partnerTrendNotes(answer: PartnerTrendAnswer): string[] {
  const series = seriesOfPieces(answer);
  const shown = { series, periods: answer.periods };
  const gap = gapSentence(shown);
  return [
    ...new Set([
      ...missingSentences(shown),
      ...(gap === null ? [] : [gap]),
      ...eraSentences(answer, answer.periods),
      ...derivedNotes(answer.pieces),
      ...(answer.ageRule === '' ? [] : [answer.ageRule]),
    ]),
  ];
}

function derivedNotes(pieces: readonly PartnerPiece[]): string[] {
  return pieces
    .filter(({ derived }) => derived)
    .map(
      ({ label }) =>
        `${label}: worked out here from two published bands of one release; approximate where the publisher rounded its counts.`,
    );
}

/** "No trend can be calculated: …" of "2013/14 to 2014/15: No trend can be calculated: …", since the sentence begins so. */
const withoutSpan = (because: string): string => because.replace(/^[^:]*: (?=[A-Z])/, '');
