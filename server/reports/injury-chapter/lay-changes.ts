import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import type { PartnerTrendAnswer } from '../../contract/partner-trend.ts';
import { type PieceSummary, summarisePieces } from '../../contract/partner-trend-words.ts';
import type { TrendAnswer } from '../../contract/trend.ts';
import { summariseTrend } from '../../contract/trend-summary.ts';
import { excessSentences, missingSentences, overlapOfExcesses } from '../../contract/trend-words.ts';
import { drawPartnerTrend } from '../../figures/draw-partner-trend.tsx';
import { drawTrend } from '../../figures/draw-trend.tsx';
import { documentPaper } from '../document-paper.ts';
import { figureBlock } from '../figure-block.ts';
import { partnerTrendWithoutNotes, trendWithoutNotes } from '../without-notes.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** How injuries are changing, by age half, with who was responsible at the time. */
export function layChanges({ partnerTrend, trends }: InjuryChapter): Block[] {
  return [
    heading(1, 'How injuries are changing'),
    heading(2, 'By age, and who was responsible'),
    ...layPieces(partnerTrend),
    ...trends.flatMap(layTrend),
    ...sentences(overlapOfExcesses(trends.flatMap(({ series }) => series))),
  ];
}

function layPieces(answer: PartnerTrendAnswer): Block[] {
  const { pieces, caution, why } = answer;
  if (pieces.every(({ points }) => points.length === 0))
    return [...sentences(why ?? 'No figures by age are held.')];
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.ageRule),
    ...sentences(caution),
    ...summarisePieces(answer).flatMap(layPiece),
    figureBlock(answer, drawPartnerTrend(partnerTrendWithoutNotes(answer), documentPaper)),
  ];
}

/** Each stretch of time with one commissioner by itself: no trend is told across a change of remit. */
function layPiece({ label, sentences: said }: PieceSummary): Block[] {
  return [heading(3, label), ...list(said)];
}

function layTrend(answer: TrendAnswer): Block[] {
  const { question, why } = answer;
  return [
    heading(2, `Trend, ages ${question.age.label}`),
    ...(why === null ? layDrawn(answer) : sentences(why)),
  ];
}

function layDrawn(answer: TrendAnswer): Block[] {
  return [
    ...sentences(answer.headline, 'strong'),
    ...list([
      ...summariseTrend(answer).map(({ text }) => text),
      ...excessSentences(answer),
      ...missingSentences(answer),
    ]),
    figureBlock(answer, drawTrend(trendWithoutNotes(answer), documentPaper, { limits: 'band' })),
  ];
}
