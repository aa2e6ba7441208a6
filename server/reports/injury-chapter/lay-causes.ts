import type { CausesAnswer } from '../../contract/causes.ts';
import { costSentences, findingsOfCauses } from '../../contract/causes-words.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { drawCauses } from '../../figures/draw-causes.tsx';
import { type Block, heading, list, sentences } from '../word/block.ts';
import { chapterPaper } from './chapter-paper.ts';
import { causesWithoutNotes } from './without-notes.ts';

/** What causes injuries, how the causes differ from England, and what they cost. */
export function layCauses({ causes }: Pick<InjuryChapter, 'causes'>): Block[] {
  return [heading(1, 'What causes them'), ...(causes.why === null ? layHeld(causes) : layNone(causes))];
}

const layNone = ({ why, howToSupply }: CausesAnswer): Block[] => [
  ...sentences(why),
  ...sentences(howToSupply),
];

function layHeld(answer: CausesAnswer): Block[] {
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.sentence),
    ...list(findingsOfCauses(answer)),
    ...sentences(costSentences(answer).join(' ')),
    {
      kind: 'figure',
      title: answer.subtitle,
      svg: drawCauses(causesWithoutNotes(answer), chapterPaper),
      alternativeText: answer.alternativeText,
      sources: sourceLines(answer.provenance),
    },
  ];
}
