import type { InequalityAnswer } from '../../contract/inequality.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { drawInequality } from '../../figures/draw-inequality.tsx';
import { documentPaper } from '../document-paper.ts';
import { figureBlock } from '../figure-block.ts';
import { inequalityWithoutNotes } from '../without-notes.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** How injuries differ within the area, by deprivation and by sex. */
export function layInequalities({
  byDeprivation,
  bySex,
}: Pick<InjuryChapter, 'byDeprivation' | 'bySex'>): Block[] {
  return [
    heading(1, 'Inequalities'),
    heading(2, 'By deprivation'),
    ...layInequality(byDeprivation),
    heading(2, 'By sex'),
    ...layInequality(bySex),
  ];
}

function layInequality(answer: InequalityAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  const { question, slopeIndex, slopeIndexWhy, relativeIndex, relativeIndexWhy, gap, gapWhy } = answer;
  const { levellingUp, levellingUpWhy } = answer;
  const indices = [
    slopeIndex?.sentence ?? slopeIndexWhy,
    relativeIndex?.sentence ?? relativeIndexWhy,
    gap?.sentence ?? gapWhy,
    levellingUp?.sentence ?? levellingUpWhy,
  ];
  const told = question.by === 'deprivation' ? indices : [gap?.sentence ?? gapWhy];
  return [
    ...sentences(answer.headline, 'strong'),
    ...list(told.map((sentence) => sentence ?? '')),
    figureBlock(answer, drawInequality(inequalityWithoutNotes(answer), documentPaper)),
  ];
}
