import { secondaryTextColour } from '../contract/palette.ts';
import type { RelationshipAnswer } from '../contract/relationship.ts';
import {
  axisRemarks,
  leftOutSentences,
  limitsNotes,
  relatedCaveatGround,
} from '../contract/relationship-words.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** Of more areas than this with one reason the number alone is printed. */
const mostNames = 12;
const mostReasons = 6;

/** What stands below a relationship: what was found and must not be read, who is left out, method and source. */
export function layRelationshipNotes(
  answer: RelationshipAnswer,
  remarks: readonly string[],
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): { texts: TextLine[]; bottom: number } {
  const summary = stack(
    top,
    (paper.isInDocument ? [] : findings(answer)).map((text) => paragraph(text, width, { size: 8 })),
  );
  const below = stack(
    summary.bottom + 4,
    notesBelow(answer, remarks, width, paper).map((text) =>
      paragraph(text, width, { size: noteSize, colour: secondaryTextColour }),
    ),
  );
  return { texts: [...summary.texts, ...below.texts], bottom: below.bottom };
}

function findings({
  correlation,
  rankCorrelation,
  line,
  periodNote,
  caution,
  why,
}: RelationshipAnswer): string[] {
  if (why !== null) return [];
  const sentenceOf = (found: { readonly sentence: string } | null) => (found ? [found.sentence] : []);
  return [
    ...sentenceOf(correlation),
    caution,
    ...(periodNote === null ? [] : [periodNote]),
    ...sentenceOf(line),
    ...sentenceOf(rankCorrelation),
  ];
}

function notesBelow(
  answer: RelationshipAnswer,
  remarks: readonly string[],
  width: number,
  paper: Paper,
): string[] {
  const { methodNotes, why } = answer;
  return [
    ...remarks,
    ...(why === null ? axisRemarks(answer) : []),
    ...(why === null ? inBrief(leftOutSentences(answer, mostNames)) : []),
    ...caveatNotes(relatedCaveatGround(answer), width),
    ...(methodNotes.length === 0 ? [] : [`Method: ${methodNotes.join(' ')}`]),
    ...(methodNotes.length === 0 ? [] : limitsNotes(answer)),
    ...originLines(answer, paper),
  ];
}

function inBrief(sentences: readonly string[]): string[] {
  const left = sentences.length - mostReasons;
  if (left <= 0) return [...sentences];
  return [
    ...sentences.slice(0, mostReasons),
    `… and ${left} further ${left === 1 ? 'reason' : 'reasons'} for leaving areas out: see the data file.`,
  ];
}
