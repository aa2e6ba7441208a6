import { commissionersSentence } from '../contract/commission-words.ts';
import { eraSentences } from '../contract/era-band-words.ts';
import type { InequalityAnswer } from '../contract/inequality.ts';
import { hasCourse } from '../contract/inequality-plot.ts';
import { findingsOf, gapsThroughTime, missingGroups } from '../contract/inequality-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What stands below the plots: what was found, what is missing, the methods, and where it comes from. */
export function layInequalityNotes(
  answer: InequalityAnswer,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): { texts: TextLine[]; bottom: number } {
  const found = answer.why === null && !paper.isInDocument ? findingsOf(answer) : [];
  const notes = { size: noteSize, colour: secondaryTextColour };
  const summary = stack(
    top,
    found.map((text) => paragraph(text, width, { size: 8 })),
  );
  const below = stack(
    summary.bottom + 4,
    notesBelow(answer, width, paper).map((text) => paragraph(text, width, notes)),
  );
  return { texts: [...summary.texts, ...below.texts], bottom: below.bottom };
}

function notesBelow(answer: InequalityAnswer, width: number, paper: Paper): string[] {
  const { caveats, throughTime, methodNotes, levellingUp } = answer;
  const periods = throughTime.map(({ period }) => period);
  const commissioners = commissionersSentence(answer);
  return [
    ...missingGroups(answer),
    ...gapsThroughTime(answer),
    ...caveatNotes({ caveats, periods, series: [] }, width),
    ...(methodNotes.length === 0 ? [] : [`Method: ${methodNotes.join(' ')}`]),
    ...(levellingUp === null
      ? []
      : [`If every group had the rate of the least deprived: ${levellingUp.method}`]),
    ...(hasCourse(answer) ? eraSentences(answer, periods) : []),
    ...(commissioners === null || paper.isInDocument ? [] : [commissioners]),
    ...originLines(answer, paper),
  ];
}
