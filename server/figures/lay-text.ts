import { textColour } from '../contract/palette.ts';
import type { TextLine } from './figure.ts';
import { type FontWeight, measureText, wrapText } from './measure-text.ts';

/** A paragraph and where it goes; lengths in points. */
export interface Paragraph {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly weight?: FontWeight;
  readonly colour?: string;
}

export interface LaidText {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

const lineSpacing = 1.3;

/** Height of a paragraph of so many lines. */
export const heightOfLines = (lines: number, size: number): number => lines * size * lineSpacing;

/** Breaks a paragraph by its measured width and places its lines; `bottom` is where the next thing may begin. */
export function layText(paragraph: Paragraph): LaidText {
  const { left, top, width, size, weight = 400, colour = textColour } = paragraph;
  const texts = wrapText(printable(paragraph.text), width, size, weight);
  const lines = texts.map((text, place) => ({
    text,
    x: left,
    y: top + heightOfLines(place, size) + size,
    size,
    weight,
    colour,
    anchor: 'start' as const,
  }));
  return { lines, bottom: top + heightOfLines(lines.length, size) };
}

/** Left and right edge of a line as drawn. */
export function edgesOf(line: TextLine): readonly [number, number] {
  const width = measureText(line.text, line.size, line.weight);
  if (line.anchor === 'start') return [line.x, line.x + width];
  return line.anchor === 'end' ? [line.x - width, line.x] : [line.x - width / 2, line.x + width / 2];
}

/** Text without the characters that XML forbids; a name that an extract brought may hold anything. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim();
