import { commissionedWords, missingAreasInBrief, toCaveatGround } from '../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../contract/comparison.ts';
import { groupComparisons } from '../contract/comparison-style.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { Mark, TextLine } from './figure.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

interface LaidNotes {
  readonly texts: readonly TextLine[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const keySize = 8;
const markRoom = 11;
const gap = 14;

/** What stands below a comparison: what the marks mean and how many areas have each, then notes, method and source. */
export function layComparisonNotes(
  answer: ComparisonAnswer,
  remarks: readonly string[],
  place: { readonly top: number; readonly width: number; readonly paper: Paper },
): LaidNotes {
  const key = isWithoutKey(answer)
    ? { texts: [], marks: [], bottom: place.top }
    : layKey(answer, place.top, place.width);
  const texts: TextLine[] = [...key.texts];
  let top = key.bottom + 4;
  for (const text of notesBelow(answer, remarks, place)) {
    const look = { size: noteSize, colour: secondaryTextColour };
    const laid = layText({ text, left: 0, top, width: place.width, ...look });
    texts.push(...laid.lines);
    top = laid.bottom + 2;
  }
  return { texts, marks: key.marks, bottom: top };
}

/** A map of boundaries has its hatches in its key, which stands above it; where none can be drawn there is nothing to explain. */
const isWithoutKey = ({ boundaryMap }: ComparisonAnswer): boolean => boundaryMap !== null;

/** The groups beside each other as long as there is room, then in a further row. */
function layKey(answer: ComparisonAnswer, from: number, width: number): LaidNotes {
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  let [left, top, bottom] = [0, from, from];
  for (const { mark, words, areas } of groupComparisons(answer)) {
    const text = `${words}: ${areas}`;
    const lay = () => layText({ text, left: left + markRoom, top, width: width - markRoom, size: keySize });
    if (left > 0 && rightOf(lay().lines) > width) [left, top] = [0, bottom + 2];
    const { lines, bottom: end } = lay();
    texts.push(...lines);
    marks.push({ ...mark, x: left + 4, y: top + heightOfLines(1, keySize) / 2 });
    [left, bottom] = [rightOf(lines) + gap, end];
  }
  return { texts, marks, bottom };
}

const rightOf = (lines: readonly TextLine[]): number => Math.max(0, ...lines.map((line) => edgesOf(line)[1]));

function notesBelow(
  answer: ComparisonAnswer,
  remarks: readonly string[],
  { width, paper }: { readonly width: number; readonly paper: Paper },
): string[] {
  const commissioned = commissionedWords(answer);
  const hasLimits = answer.limits.length === 0;
  const method = [answer.comparisonMethod, hasLimits ? answer.limitsNote : '']
    .filter((part) => part !== '')
    .join(' ');
  return [
    ...remarks,
    ...(answer.highlightNote === null ? [] : [answer.highlightNote]),
    ...(answer.why === null ? missingAreasInBrief(answer) : []),
    ...caveatNotes(toCaveatGround(answer), width),
    ...(answer.rows.length === 0 ? [] : [`Method: ${method}`]),
    ...(commissioned === null ? [] : [commissioned]),
    ...originLines(answer, paper),
  ];
}
