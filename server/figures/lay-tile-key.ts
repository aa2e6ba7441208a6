import { fifthInWords } from '../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../contract/comparison.ts';
import { textColour } from '../contract/palette.ts';
import { fifthLook } from '../contract/tile-style.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { measureText } from './measure-text.ts';

const size = 8;
const swatch = 11;
const gap = 12;

/** What shade and number of a tile mean, where areas are divided into fifths; what marks mean stands below every figure. */
export function layTileKey(
  answer: ComparisonAnswer,
  { top: from, width }: { readonly top: number; readonly width: number },
): Drawing {
  if (answer.question.method !== 'quintile') return { ...emptyDrawing, bottom: from };
  const fifths = [5, 4, 3, 2, 1].filter((fifth) => answer.rows.some(({ quintile }) => quintile === fifth));
  let [left, top] = [0, from];
  const parts = fifths.map((fifth): Drawing => {
    const words = fifthInWords(fifth, answer);
    const wide = swatch + 4 + measureText(words, size, 400);
    if (left > 0 && left + wide > width) [left, top] = [0, top + swatch + 3];
    const part = layEntry(fifth, words, left, top);
    left += wide + gap;
    return part;
  });
  return { ...joinDrawings([emptyDrawing, ...parts]), bottom: fifths.length === 0 ? from : top + swatch + 3 };
}

function layEntry(fifth: number, words: string, left: number, top: number): Drawing {
  const { ground, ink, symbol } = fifthLook(fifth);
  const line = { size, y: top + 8.6 };
  return {
    ...emptyDrawing,
    bars: [{ key: `fifth ${fifth}`, colour: ground, left, top, right: left + swatch, bottom: top + swatch }],
    texts: [
      { ...line, text: symbol ?? '', x: left + swatch / 2, weight: 600, colour: ink, anchor: 'middle' },
      { ...line, text: words, x: left + swatch + 4, weight: 400, colour: textColour, anchor: 'start' },
    ],
  };
}
