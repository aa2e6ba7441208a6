import { commissionersSentence } from '../contract/commission-words.ts';
import { comparisonMark } from '../contract/comparison-words.ts';
import { eraSentences } from '../contract/era-band-words.ts';
import { secondaryTextColour, seriesColours } from '../contract/palette.ts';
import type { TrendAnswer } from '../contract/trend.ts';
import { summariseTrend } from '../contract/trend-summary.ts';
import { axisNotes, gapSentence, missingSentences } from '../contract/trend-words.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { DrawnView } from './drawn-view.ts';
import type { Mark, TextLine } from './figure.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

export interface LaidNotes {
  readonly texts: readonly TextLine[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const summarySize = 8;
const markRoom = 11;

/** What stands below a figure: where each area stands, what is missing, what to beware of, and where it comes from. */
export function layNotes(
  answer: TrendAnswer,
  view: DrawnView,
  place: { readonly top: number; readonly width: number; readonly paper: Paper },
): LaidNotes {
  const { paper, width } = place;
  const summary = paper.isInDocument
    ? { ...noSummary, bottom: place.top }
    : laySummary(answer, place.top, width);
  const texts: TextLine[] = [...summary.texts];
  let top = summary.bottom + 4;
  for (const text of notesBelow(answer, view, place)) {
    const laid = layText({
      text,
      left: 0,
      top,
      width: place.width,
      size: noteSize,
      colour: secondaryTextColour,
    });
    texts.push(...laid.lines);
    top = laid.bottom + 2;
  }
  return { texts, marks: summary.marks, bottom: top };
}

function notesBelow(
  answer: TrendAnswer,
  view: DrawnView,
  { width, paper }: { readonly width: number; readonly paper: Paper },
): string[] {
  const commissioners = commissionersSentence(answer);
  return [
    ...notes(answer, width),
    ...methods(answer, view),
    ...eraSentences(answer, answer.periods),
    ...(commissioners === null || paper.isInDocument ? [] : [commissioners]),
    ...originLines(answer, paper),
  ];
}

/** In a document the findings stand in its text. */
const noSummary = { texts: [], marks: [] } as const;

function laySummary(answer: TrendAnswer, from: number, width: number): LaidNotes {
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  let top = from;
  for (const { comparison, text } of summariseTrend(answer)) {
    const laid = layText({ text, left: markRoom, top, width: width - markRoom, size: summarySize });
    const mark = comparison && comparisonMark(comparison);
    if (mark) marks.push({ ...mark, x: 4, y: top + heightOfLines(1, summarySize) / 2 });
    texts.push(...laid.lines);
    top = laid.bottom + 2;
  }
  return { texts, marks, bottom: top };
}

function notes(answer: TrendAnswer, width: number): string[] {
  const gap = gapSentence(answer);
  const empty = answer.why === null ? answer.series.filter(({ why }) => why !== null) : [];
  const mixed = answer.series.filter(({ mixedReleases }) => mixedReleases).map(({ label }) => label);
  return [
    ...missingSentences(answer),
    ...(gap === null ? [] : [gap]),
    ...empty.map(({ label, why }) => `${label}: ${why}`),
    ...(mixed.length === 0 ? [] : [`More than one release in one line: ${mixed.join('; ')}.`]),
    ...caveatNotes(answer, width),
  ];
}

function methods(answer: TrendAnswer, view: DrawnView): string[] {
  if (answer.series.length === 0) return [];
  const { measureNote, limitsNote, comparisonMethod, recentTrendMethod } = answer;
  const words = [...viewNotes(answer, view), measureNote, limitsNote, comparisonMethod, recentTrendMethod]
    .filter((part) => part !== '')
    .join(' ');
  return words === '' ? [] : [`Method: ${words}`];
}

function viewNotes(answer: TrendAnswer, view: DrawnView): string[] {
  return [limitsDrawn(answer, view), ...axisNotes(view)];
}

function limitsDrawn(answer: TrendAnswer, { limits, layout }: DrawnView): string {
  if (limits === 'none') return '';
  const areas = answer.series.filter(({ role }) => role === 'area');
  const whose = areas.length > seriesColours.length && layout === 'one' ? ` of ${areas[0]?.label}` : '';
  return `${limits === 'band' ? 'Shaded bands show' : 'Vertical bars show'} 95% limits${whose}.`;
}
