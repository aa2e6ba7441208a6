import { placeOfRow } from '../../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { ChapterComparison, InjuryChapter } from '../../contract/injury-chapter.ts';
import { drawComparison } from '../../figures/draw-comparison.tsx';
import { drawProfile } from '../../figures/draw-profile.tsx';
import { documentPaper } from '../document-paper.ts';
import { figureBlock } from '../figure-block.ts';
import { comparisonWithoutNotes, profileWithoutNotes } from '../without-notes.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** How the area stands: every indicator beside its peers, injuries beside its region and its statistical neighbours. */
export function layComparisons(chapter: InjuryChapter): Block[] {
  const { profile, besideOthers, besideNeighbours, neighbours, area } = chapter;
  return [
    heading(1, 'How the area compares'),
    heading(2, 'All indicators'),
    ...(profile.why === null
      ? [
          ...sentences(profile.sentence),
          figureBlock(profile, drawProfile(profileWithoutNotes(profile), documentPaper)),
        ]
      : sentences(profile.why)),
    heading(2, 'Beside areas nearby'),
    ...layComparison(besideOthers, area.code),
    heading(2, 'Beside statistical neighbours'),
    ...sentences(neighbours.why === null ? neighbours.sentence : ''),
    ...layComparison(besideNeighbours, area.code),
  ];
}

function layComparison({ answer, why }: ChapterComparison, code: string): Block[] {
  if (answer === null) return [...sentences(why)];
  return [
    ...sentences(answer.headline, 'strong'),
    ...list([answer.sentence, placeOf(answer, code)]),
    figureBlock(answer, drawComparison(comparisonWithoutNotes(answer), documentPaper)),
  ];
}

/** Where the area stands among those shown; blank where it is not among them. */
function placeOf(answer: ComparisonAnswer, code: string): string {
  const row = answer.rows.find(({ area }) => area.code === code);
  return row ? placeOfRow(row, answer) : '';
}
