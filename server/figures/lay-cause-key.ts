import { seriesColours, textColour } from '../contract/palette.ts';
import { type Drawing, emptyDrawing } from './comparison-drawing.ts';
import type { Stroke, TextLine } from './figure.ts';
import { measureText } from './measure-text.ts';

const size = 8;
const swatch = 16;
const gap = 16;
const lineHeight = 12;

/** What the strokes on the bars mean, beside each other as long as there is room. */
export function layKeyLines(
  entries: readonly { readonly kind: 'limits' | 'mark'; readonly words: string }[],
  { top, width }: { readonly top: number; readonly width: number },
): Drawing {
  const texts: TextLine[] = [];
  const strokes: Stroke[] = [];
  let [left, line] = [0, top];
  for (const { kind, words } of entries) {
    const right = left + swatch + 4 + measureText(words, size, 400);
    if (left > 0 && right > width) [left, line] = [0, line + lineHeight];
    strokes.push(...swatchOf(kind, left, line + lineHeight / 2));
    texts.push({
      text: words,
      x: left + swatch + 4,
      y: line + size + 1,
      size,
      weight: 400,
      colour: textColour,
      anchor: 'start',
    });
    left = left + swatch + 4 + measureText(words, size, 400) + gap;
  }
  return { ...emptyDrawing, texts, strokes, bottom: entries.length === 0 ? top : line + lineHeight };
}

function swatchOf(kind: 'limits' | 'mark', left: number, middle: number): Stroke[] {
  const stroke = (
    from: readonly [number, number],
    to: readonly [number, number],
    colour: string,
  ): Stroke => ({
    from,
    to,
    colour,
    dash: null,
  });
  if (kind === 'mark') {
    const at = left + swatch / 2;
    return [at - 0.5, at + 0.5].map((one) => stroke([one, middle - 5], [one, middle + 5], textColour));
  }
  const [from, to] = [left + 1, left + swatch - 1];
  return [
    stroke([from, middle], [to, middle], seriesColours[1]),
    ...[from, to].map((end) => stroke([end, middle - 2], [end, middle + 2], seriesColours[1])),
  ];
}
