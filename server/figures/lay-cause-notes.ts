import type { CausesAnswer } from '../contract/causes.ts';
import {
  costSentences,
  findingsOfCauses,
  groupsWithBars,
  groupsWithoutBars,
  priorityNote,
} from '../contract/causes-words.ts';
import { commissionedBy } from '../contract/commission-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What stands below the bars: what was found, what is missing, costs, caveats, methods, and where it comes from. */
export function layCauseNotes(
  answer: CausesAnswer,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): { texts: TextLine[]; bottom: number } {
  const summary = stack(
    top,
    (paper.isInDocument ? [] : findingsOfCauses(answer)).map((text) => paragraph(text, width, { size: 8 })),
  );
  const look = { size: noteSize, colour: secondaryTextColour };
  const below = stack(
    summary.bottom + 4,
    notesBelow(answer, width, paper).map((text) => paragraph(text, width, look)),
  );
  return { texts: [...summary.texts, ...below.texts], bottom: below.bottom };
}

function notesBelow(answer: CausesAnswer, width: number, paper: Paper): string[] {
  const { caveats, methodNotes, period } = answer;
  const shown = period === null ? [] : [period];
  const hasPriority = groupsWithBars(answer).some(({ isUnderFivesPriority }) => isUnderFivesPriority);
  return [
    ...(hasPriority ? [priorityNote] : []),
    ...groupsWithoutBars(answer),
    ...(period === null ? [] : countsAndCosts(answer)),
    ...caveatNotes({ caveats, periods: shown, series: [] }, width),
    ...(methodNotes.length === 0 ? [] : [`Method: ${methodNotes.join(' ')}`]),
    ...commissioned(answer),
    ...originLines(answer, paper),
  ];
}

/** What a document says in its text is not said again: blank there. */
function countsAndCosts(answer: CausesAnswer): string[] {
  const { addsUpNote, costNote } = answer;
  const costs = costNote === '' ? [] : costSentences(answer).map((words) => `Cost. ${words}`);
  return [...(addsUpNote === '' ? [] : [addsUpNote]), ...costs];
}

/** "Children's public health was commissioned by: Council. The outcome was led by: Local authority." */
function commissioned({ total, groups }: CausesAnswer): string[] {
  const measure = total.measure ?? groups[0]?.measure ?? null;
  if (measure === null) return [];
  const by = commissionedBy(measure);
  const lead = measure.lead ? ` The outcome was led by: ${measure.lead.name}.` : '';
  return by === '' ? [] : [`Children's public health was commissioned by: ${by}.${lead}`];
}
