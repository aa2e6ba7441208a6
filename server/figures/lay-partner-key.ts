import { textColour } from '../contract/palette.ts';
import { relationStyles } from '../contract/partner-marks.ts';
import { partnerRelations, workingForms } from '../contract/partner-scales.ts';
import { formWords, relationWord } from '../contract/partner-words.ts';
import type { PartnersAnswer } from '../contract/partners.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { laySteps, markRoom, nameSize, stepSize, widthOfSteps, widthOfWords } from './lay-partner-cell.ts';
import { heightOfLines, layText } from './lay-text.ts';

/** What the marks mean, beside each other as long as there is room; the steps only where forms are recorded. */
export function layPartnerKey({ partners }: PartnersAnswer, from: number, width: number): Drawing {
  const hasForms = partners.some(({ relations }) => relations.some(({ form }) => form !== null));
  const entries = [
    ...partnerRelations.map((relation) => ({
      words: relationWord(relation),
      room: markRoom,
      draw: (x: number, y: number) => ({ marks: [{ ...relationStyles[relation], x: x + 4, y }] }),
    })),
    {
      words: 'Hollow: ended, or still to come',
      room: markRoom,
      draw: (x: number, y: number) => ({
        marks: [{ shape: 'square' as const, colour: textColour, isHollow: true, x: x + 4, y }],
      }),
    },
    ...(hasForms ? workingForms : []).map((form, place) => ({
      words: formWords(form),
      room: widthOfSteps + 3,
      draw: (x: number, y: number) => laySteps(place + 1, x, y - stepSize / 2),
    })),
  ];
  const parts: Drawing[] = [];
  let [left, top] = [0, from];
  for (const { words, room, draw } of entries) {
    const widthOfEntry = room + widthOfWords(words);
    if (left > 0 && left + widthOfEntry > width) [left, top] = [0, top + heightOfLines(1, nameSize) + 3];
    const laid = layText({ text: words, left: left + room, top, width: width - left - room, size: nameSize });
    const middle = top + heightOfLines(1, nameSize) / 2;
    parts.push({ ...emptyDrawing, ...draw(left, middle), texts: laid.lines, bottom: laid.bottom });
    left += widthOfEntry + 12;
  }
  return joinDrawings(parts);
}
