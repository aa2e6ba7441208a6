import type { CauseTrendsAnswer } from '../contract/cause-trends.ts';
import {
  asTrend,
  breakWords,
  groupsWithLines,
  groupsWithoutLines,
  type PanelScale,
  positionsApart,
  scaleNote,
  trendSentences,
  whyNoTrend,
} from '../contract/cause-trends-words.ts';
import { priorityNote } from '../contract/causes-words.ts';
import { commissionersSentence } from '../contract/commission-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { missingSentences } from '../contract/trend-words.ts';
import { caveatNotes, noteSize, notesThatFit } from './caveat-notes.ts';
import { type Drawing, emptyDrawing } from './comparison-drawing.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originParagraph } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What stands below causes through time: what has no line, what is missing, what to beware of, methods and sources. */
export function layCauseTrendsNotes(
  answer: CauseTrendsAnswer,
  scale: PanelScale,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): Pick<Drawing, 'texts' | 'bottom'> {
  const lines = notesBelow(answer, scale, width, paper).map((text) =>
    paragraph(text, width, { size: noteSize, colour: secondaryTextColour }),
  );
  return { ...emptyDrawing, ...stack(top, lines) };
}

function notesBelow(answer: CauseTrendsAnswer, scale: PanelScale, width: number, paper: Paper): string[] {
  const commissioners = commissionersSentence(answer);
  return [
    ...(answer.why === null ? notesOnLines(answer, scale, width) : []),
    ...(answer.whyNoNights === null || answer.why !== null
      ? []
      : [`Share of all injury admissions without a night in hospital: ${answer.whyNoNights}`]),
    ...caveatNotes(asTrend(answer), width),
    ...(answer.why === null ? [methodOf(answer)] : []),
    ...(commissioners === null || paper.isInDocument ? [] : [commissioners]),
    ...originParagraph(answer, paper),
  ];
}

function notesOnLines(answer: CauseTrendsAnswer, scale: PanelScale, width: number): string[] {
  const own = asTrend(answer);
  const nights = (answer.nights?.series ?? []).map((each) => ({ ...each, label: 'Stays without a night' }));
  const series = [...own.series, ...nights].filter(({ role }) => role === 'area');
  const missing = missingSentences({ ...own, series });
  const noTrend = whyNoTrend(answer);
  const hasPriority = groupsWithLines(answer).some(({ isUnderFivesPriority }) => isUnderFivesPriority);
  return [
    ...(own.series.length === 0 ? [] : [scaleNote(scale)]),
    ...(hasPriority ? [priorityNote] : []),
    ...notesThatFit(missing, width),
    ...groupsWithoutLines(answer),
    ...(answer.breaks.length === 0
      ? []
      : [`${breakWords} ${answer.breaks.map(({ words }) => words).join(' ')}`]),
    ...trendSentences(answer),
    ...(noTrend === null ? [] : [noTrend]),
    `${answer.addsUpNote} ${positionsApart}`,
  ];
}

function methodOf({ comparisonMethod, recentTrendMethod, limitsNote }: CauseTrendsAnswer): string {
  const words = ['Shaded bands show 95% limits.', limitsNote, comparisonMethod, recentTrendMethod];
  return `Method: ${words.filter((part) => part !== '').join(' ')}`;
}
