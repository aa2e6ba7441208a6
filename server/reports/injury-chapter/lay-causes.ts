import type { CausesAnswer } from '../../contract/causes.ts';
import { costSentences, findingsOfCauses } from '../../contract/causes-words.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { drawCauses } from '../../figures/draw-causes.tsx';
import { documentPaper } from '../document-paper.ts';
import { causesWithoutNotes } from '../without-notes.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** What causes injuries, how the causes differ from England, and what they cost. */
export function layCauses({ causes }: Pick<InjuryChapter, 'causes'>): Block[] {
  return [heading(1, 'What causes them'), ...(causes.why === null ? layHeld(causes) : layNone(causes))];
}

/** How to supply them is a matter for whoever keeps the figures, not for the reader of a chapter. */
const layNone = ({ why }: CausesAnswer): Block[] => [...sentences(why)];

function layHeld(answer: CausesAnswer): Block[] {
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.sentence),
    {
      kind: 'figure',
      title: answer.subtitle,
      svg: drawCauses(causesWithoutNotes(answer), documentPaper),
      alternativeText: answer.alternativeText,
      sources: sourceLines(answer.provenance),
    },
    ...list(findingsOfCauses(answer)),
    ...sentences(costSentences(answer).join(' ')),
  ];
}
