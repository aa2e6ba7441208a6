import type { OverviewAnswer } from '../contract/overview.ts';
import { keyOfOverview, listLeads } from '../contract/overview-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { withSource } from '../contract/with-source.ts';
import { noteSize, notesThatFit } from './caveat-notes.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';
import { originParagraph } from './origin-lines.ts';
import type { Paper } from './paper.ts';

const keySize = 7.5;
const markRoom = 10;
const gap = 14;

/** What stands below an overview: what its marks and symbols mean, who leads, what is missing, method and source. */
export function layOverviewNotes(
  answer: OverviewAnswer,
  remarks: readonly string[],
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): Drawing {
  const key = layKey(answer, top, width);
  const parts: Drawing[] = [key];
  let bottom = key.bottom + 4;
  for (const text of notesBelow(answer, remarks, width, paper)) {
    const laid = layText({ text, left: 0, top: bottom, width, size: noteSize, colour: secondaryTextColour });
    parts.push({ ...emptyDrawing, texts: laid.lines, bottom: laid.bottom });
    bottom = laid.bottom + 2;
  }
  return { ...joinDrawings(parts), bottom };
}

/** The entries beside each other as long as there is room, then in a further row. */
function layKey(answer: OverviewAnswer, from: number, width: number): Drawing {
  const { comparisons, symbols } = keyOfOverview(answer);
  const entries = [
    ...comparisons.map(({ mark, words }) => ({ mark, text: words })),
    ...symbols.map(({ symbol, words }) => ({ mark: null, text: `${symbol} ${words}` })),
  ];
  const parts: Drawing[] = [];
  let [left, top, bottom] = [0, from, from];
  for (const { mark, text } of entries) {
    const room = mark === null ? 0 : markRoom;
    const lay = () => layText({ text, left: left + room, top, width: width - room, size: keySize });
    const rightOf = () => Math.max(0, ...lay().lines.map((line) => edgesOf(line)[1]));
    if (left > 0 && rightOf() > width) [left, top] = [0, bottom + 2];
    const laid = lay();
    const y = top + heightOfLines(1, keySize) / 2;
    parts.push({
      ...emptyDrawing,
      texts: laid.lines,
      marks: mark === null ? [] : [{ ...mark, x: left + 4, y, radius: 3 }],
      bottom: laid.bottom,
    });
    [left, bottom] = [rightOf() + gap, laid.bottom];
  }
  return { ...joinDrawings([{ ...emptyDrawing, bottom }, ...parts]), bottom };
}

function notesBelow(
  answer: OverviewAnswer,
  remarks: readonly string[],
  width: number,
  paper: Paper,
): string[] {
  const { periodNote, comparisonMethod, columns } = answer;
  const method = [periodNote, comparisonMethod].filter((part) => part !== '').join(' ');
  return [
    ...remarks,
    ...(columns.length === 0 ? [] : [leadsNote(answer)]),
    ...missingNote(answer),
    ...leftOutNote(answer),
    ...notesThatFit(caveatWords(answer), width),
    ...(columns.length === 0 ? [] : [`Method: ${method}`]),
    ...originParagraph(answer, paper),
  ];
}

function leadsNote(answer: OverviewAnswer): string {
  const words = listLeads(answer).map(({ about, leads }) => `${about}: ${leads}.`);
  return `Who leads. ${words.join(' ')}`;
}

/** Of so many cells the symbol alone stands in the table. */
function missingNote({ rows }: OverviewAnswer): string[] {
  const missing = rows.flatMap(({ cells }) => cells.filter(({ why }) => why !== null)).length;
  if (missing === 0) return [];
  return [
    `${missing} ${missing === 1 ? 'figure is' : 'figures are'} missing: the data file says why of each.`,
  ];
}

/** The reasons are in the data file of the interface and on the screen. */
function leftOutNote({ leftOut }: OverviewAnswer): string[] {
  const labels = leftOut.map(({ label }) => label);
  return labels.length === 0
    ? []
    : [`Left out, since no figure of these areas is held: ${labels.join('; ')}.`];
}

function caveatWords({ caveats, columns }: OverviewAnswer): string[] {
  const names = new Map(columns.map(({ indicator }) => [indicator.id, indicator.shortName]));
  return caveats.map(({ text, source, indicators, periods }) => {
    const about = [indicators.map((id) => names.get(id) ?? id).join(', '), periods.join(', ')];
    return `Note (${about.filter(Boolean).join('; ')}): ${withSource(text, source)}`;
  });
}
