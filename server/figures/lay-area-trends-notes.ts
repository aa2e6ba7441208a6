import type { AreaTrendsAnswer } from '../contract/area-trends.ts';
import { scaleNotes } from '../contract/area-trends-plot.ts';
import { asTrend } from '../contract/area-trends-words.ts';
import type { PanelScale } from '../contract/cause-trends-words.ts';
import { commissionersSentence } from '../contract/commission-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { gapSentence, missingSentences } from '../contract/trend-words.ts';
import { caveatNotes, noteSize, notesThatFit } from './caveat-notes.ts';
import { type Drawing, emptyDrawing } from './comparison-drawing.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originParagraph } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What the figure was asked for and could hold. */
interface Drawn {
  readonly scale: PanelScale;
  readonly remarks: readonly string[];
}

/** What stands below trends of many areas: what was left out, how many move, what is missing, method and source. */
export function layAreaTrendsNotes(
  answer: AreaTrendsAnswer,
  drawn: Drawn,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): Pick<Drawing, 'texts' | 'bottom'> {
  const lines = notesBelow(answer, drawn, width, paper).map((text) =>
    paragraph(text, width, { size: noteSize, colour: secondaryTextColour }),
  );
  return { ...emptyDrawing, ...stack(top, lines) };
}

function notesBelow(
  answer: AreaTrendsAnswer,
  { scale, remarks }: Drawn,
  width: number,
  paper: Paper,
): string[] {
  const trend = asTrend(answer);
  const commissioners = commissionersSentence(trend);
  return [
    ...remarks,
    ...(answer.highlightNote === null ? [] : [answer.highlightNote]),
    ...(answer.recentTrendsWords === '' ? [] : [answer.recentTrendsWords]),
    ...scaleNotes(answer, scale),
    ...notesThatFit(missingNotes(answer), width),
    ...caveatNotes(trend, width),
    ...(answer.why === null ? [methodOf(answer)] : []),
    ...(commissioners === null || paper.isInDocument ? [] : [commissioners]),
    ...originParagraph(answer, paper),
  ];
}

/** Why values are missing, in which areas and periods. */
function missingNotes(answer: AreaTrendsAnswer): string[] {
  if (answer.why !== null) return [];
  const trend = asTrend(answer);
  const gap = gapSentence(trend);
  return [...missingSentences(trend), ...(gap === null ? [] : [gap])];
}

function methodOf({ comparisonMethod, recentTrendMethod, limitsNote }: AreaTrendsAnswer): string {
  const words = [
    'Shaded bands, and bars where a year stands alone, show 95% limits.',
    limitsNote,
    comparisonMethod,
    recentTrendMethod,
  ];
  return `Method: ${words.filter((part) => part !== '').join(' ')}`;
}
