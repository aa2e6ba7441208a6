import { caveatReach, caveatsShown } from '../contract/caveat-words.ts';
import { withSource } from '../contract/with-source.ts';
import { printable } from './lay-text.ts';
import { wrapText } from './measure-text.ts';

export const noteSize = 7;

/** Caveats are printed whole or not at all, up to so many lines; the data file carries every one. */
const linesForCaveats = 8;

/** The caveats of what is shown, as far as there is room, and how many are left to the data file. */
export function caveatNotes(answer: Parameters<typeof caveatsShown>[0], width: number): string[] {
  const caveats = caveatsShown(answer).map(
    (caveat) => `Note: ${withSource(caveat.text, caveat.source, caveatReach(caveat, answer))}`,
  );
  return notesThatFit(caveats, width);
}

/** The first of some notes, as far as there is room, and how many are left to the data file. */
export function notesThatFit(caveats: readonly string[], width: number): string[] {
  const shown: string[] = [];
  let lines = 0;
  for (const caveat of caveats) {
    lines += wrapText(printable(caveat), width, noteSize, 400).length;
    if (lines > linesForCaveats) break;
    shown.push(caveat);
  }
  const left = caveats.length - shown.length;
  return left === 0 ? shown : [...shown, furtherNotes(left, shown.length > 0)];
}

function furtherNotes(count: number, someShown: boolean): string {
  const notesWord = count === 1 ? 'note' : 'notes';
  return someShown
    ? `… and ${count} further ${notesWord}: see the data file.`
    : `${count} ${notesWord}: see the data file.`;
}
