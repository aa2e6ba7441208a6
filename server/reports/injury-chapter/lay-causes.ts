import type { CausesAnswer } from '../../contract/causes.ts';
import { costSentences, findingsOfCauses } from '../../contract/causes-words.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { drawCauses } from '../../figures/draw-causes.tsx';
import { documentPaper } from '../document-paper.ts';
import { figureBlock } from '../figure-block.ts';
import { causesWithoutNotes } from '../without-notes.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** What causes injuries, how the causes differ from England, and what they cost. */
export function layCauses({ causes }: Pick<InjuryChapter, 'causes'>): Block[] {
  return [heading(1, 'What causes them'), ...(causes.why === null ? layHeld(causes) : sentences(causes.why))];
}

function layHeld(answer: CausesAnswer): Block[] {
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.sentence),
    figureBlock(answer, drawCauses(causesWithoutNotes(answer), documentPaper)),
    ...list(findingsOfCauses(answer)),
    ...sentences(costSentences(answer).join(' ')),
  ];
}
