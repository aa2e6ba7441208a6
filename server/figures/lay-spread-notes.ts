import { caveatsShown } from '../contract/caveat-words.ts';
import type { DistributionAnswer } from '../contract/distribution.ts';
import { breakSentences, namedValues, toDistributionCaveatGround } from '../contract/distribution-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { layText } from './lay-text.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What stands below a distribution: what changed and by which rule, what is missing, caveats, method and source. */
export function laySpreadNotes(
  answer: DistributionAnswer,
  place: {
    readonly top: number;
    readonly width: number;
    readonly caveats: 'in-full' | 'counted';
    readonly paper: Paper;
  },
): { readonly texts: readonly TextLine[]; readonly bottom: number } {
  const texts: TextLine[] = [];
  let { top } = place;
  for (const text of notesBelow(answer, place)) {
    const look = { size: noteSize, colour: secondaryTextColour };
    const laid = layText({ text, left: 0, top, width: place.width, ...look });
    texts.push(...laid.lines);
    top = laid.bottom + 2;
  }
  return { texts, bottom: top };
}

function notesBelow(
  answer: DistributionAnswer,
  { width, caveats, paper }: Parameters<typeof laySpreadNotes>[1],
): string[] {
  const { areasNote, changeNote, missingNote, boxNote, periodNote, highlightNote, why } = answer;
  const optional = [areasNote, missingNote, periodNote, highlightNote].filter((note) => note !== null);
  return [
    ...(why === null ? [...outliersNamed(answer), changeNote] : []),
    ...optional,
    ...breakSentences(answer),
    ...(caveats === 'in-full'
      ? caveatNotes(toDistributionCaveatGround(answer), width)
      : countCaveats(answer)),
    ...(why === null ? [`Method: ${boxNote}`] : []),
    ...originLines(answer, paper),
  ];
}

function countCaveats(answer: DistributionAnswer): string[] {
  const caveats = caveatsShown(toDistributionCaveatGround(answer)).length;
  if (caveats === 0) return [];
  return [`${caveats} ${caveats === 1 ? 'note' : 'notes'} on these figures: see the data file.`];
}

/** The outliers of the period chosen by name; those of the others are in the data file. */
function outliersNamed(answer: DistributionAnswer): string[] {
  const shown = answer.periods.find(({ period }) => period.start === answer.marked?.start);
  const values = shown?.box ? shown.box.outliers : (shown?.values ?? []);
  if (!shown || values.length === 0) return [];
  const what = shown.box ? 'Unusually far from the rest' : 'The values';
  return [
    `${what} in ${shown.period.label}: ${namedValues(values, answer)}. Those of other periods are in the data file.`,
  ];
}
