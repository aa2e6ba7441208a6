import { textColour } from '../contract/palette.ts';
import type { RelationMark } from '../contract/partner-marks.ts';
import { workingForms } from '../contract/partner-scales.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';

/** Size of names and words of a map of partners, in points. */
export const nameSize = 6.5;
/** Room of a mark before its word. */
export const markRoom = 9;
export const stepSize = 4.2;
export const widthOfSteps = workingForms.length * (stepSize + 1.5);

/** The marks of a cell one below the other: the word beside each, and beside or below it the steps of its form. */
export function layCell(marks: readonly RelationMark[], left: number, width: number, from: number): Drawing {
  const parts: Drawing[] = [];
  let top = from;
  for (const { shape, colour, isHollow, words, closeness } of marks) {
    const middle = top + heightOfLines(1, nameSize) / 2;
    const laid = layText({
      text: words,
      left: left + markRoom,
      top,
      width: width - markRoom,
      size: nameSize,
    });
    const mark = { shape, colour, isHollow, x: left + 4, y: middle };
    parts.push({ ...emptyDrawing, marks: [mark], texts: laid.lines, bottom: laid.bottom });
    top = laid.bottom;
    if (closeness === null) continue;
    const beside = left + markRoom + widthOfWords(words) + 4;
    if (beside + widthOfSteps <= left + width) {
      parts.push(laySteps(closeness, beside, middle - stepSize / 2));
    } else {
      parts.push(laySteps(closeness, left + markRoom, top + 1));
      top += stepSize + 3;
    }
  }
  return { ...joinDrawings([emptyDrawing, ...parts]), bottom: top };
}

/** Four steps, filled as far as the form of working goes. */
export function laySteps(closeness: number, left: number, top: number): Drawing {
  const boxes = workingForms.map((form, place) => ({
    form,
    left: left + place * (stepSize + 1.5),
    isFilled: place < closeness,
  }));
  const bars = boxes.flatMap(({ form, left: x, isFilled }) => [
    {
      key: `${form} ${x} ${top}`,
      colour: textColour,
      left: x,
      right: x + stepSize,
      top,
      bottom: top + stepSize,
    },
    ...(isFilled
      ? []
      : [
          {
            key: `${form} ${x} ${top} within`,
            colour: '#FFFFFF',
            left: x + 0.6,
            right: x + stepSize - 0.6,
            top: top + 0.6,
            bottom: top + stepSize - 0.6,
          },
        ]),
  ]);
  return { ...emptyDrawing, bars, bottom: top + stepSize };
}

export const widthOfWords = (words: string): number => measureText(words, nameSize, 400);
