import { boxFill, boxOutline, keyOfSpread, type SpreadPlot } from '../contract/distribution-plot.ts';
import type { boxKey } from '../contract/distribution-words.ts';
import { secondaryTextColour, textColour } from '../contract/palette.ts';
import { emptySpread, joinSpreads, type SpreadDrawing } from './distribution-drawing.ts';
import type { Stroke, TextLine } from './figure.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';

const keySize = 7.5;
const markRoom = 14;
const gap = 14;

/** What each mark is, in plain words, beside each other as long as there is room. */
export function laySpreadKey(
  plot: SpreadPlot,
  { top: from, width }: { readonly top: number; readonly width: number },
): SpreadDrawing {
  const parts: SpreadDrawing[] = [];
  let [left, top, bottom] = [0, from, from];
  for (const { mark, words } of keyOfSpread(plot)) {
    const lay = () =>
      layText({ text: words, left: left + markRoom, top, width: width - markRoom, size: keySize });
    if (left > 0 && rightOf(lay().lines) > width) [left, top] = [0, bottom + 2];
    const { lines, bottom: end } = lay();
    parts.push({
      ...swatchOf(mark, left + 5, top + heightOfLines(1, keySize) / 2),
      texts: lines,
      bottom: end,
    });
    [left, bottom] = [rightOf(lines) + gap, end];
  }
  return { ...joinSpreads([emptySpread, ...parts]), bottom };
}

const rightOf = (lines: readonly TextLine[]): number => Math.max(0, ...lines.map((line) => edgesOf(line)[1]));

/** A small drawing of a mark, round its middle. */
function swatchOf(mark: keyof typeof boxKey, x: number, y: number): SpreadDrawing {
  const flat: Stroke = { from: [x - 4, y], to: [x + 4, y], colour: boxOutline, dash: null };
  const upright: Stroke = { from: [x, y - 4], to: [x, y + 4], colour: boxOutline, dash: null };
  const circle = { shape: 'circle', colour: boxOutline, x, y, isHollow: true, radius: 1.9 } as const;
  switch (mark) {
    case 'box':
      return {
        ...emptySpread,
        boxes: [{ key: 'key', left: x - 4, right: x + 4, top: y - 3.5, bottom: y + 3.5, colour: boxFill }],
      };
    case 'median':
      return { ...emptySpread, heavyStrokes: [flat] };
    case 'whisker':
      return {
        ...emptySpread,
        strokes: [
          upright,
          { ...flat, from: [x - 3, y - 4], to: [x + 3, y - 4] },
          { ...flat, from: [x - 3, y + 4], to: [x + 3, y + 4] },
        ],
      };
    case 'outlier':
    case 'value':
      return { ...emptySpread, marks: [circle] };
    case 'marked':
      return { ...emptySpread, marks: [{ shape: 'triangle', colour: textColour, x, y, radius: 2.8 }] };
    case 'breakBefore':
      return { ...emptySpread, strokes: [{ ...upright, colour: secondaryTextColour, dash: '1 2' }] };
  }
}
