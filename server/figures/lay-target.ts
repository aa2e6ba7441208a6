import { textColour } from '../contract/palette.ts';
import { targetLabel } from '../contract/trend-words.ts';
import type { Box, Stroke, TextLine } from './figure.ts';
import { axisTextSize, type Scales } from './lay-plot.ts';

/** The line of a target across a plot with its name above it, at the left where lines have no labels; nothing without one. */
export function layTarget(
  target: number | null,
  box: Box,
  scales: Scales,
): { readonly strokes: readonly Stroke[]; readonly texts: readonly TextLine[] } {
  if (target === null) return { strokes: [], texts: [] };
  const y = scales.y(target);
  const text: TextLine = {
    text: targetLabel(target),
    x: box.left + 2,
    y: y - 2,
    size: axisTextSize,
    weight: 600,
    colour: textColour,
    anchor: 'start',
  };
  return {
    strokes: [{ from: [box.left, y], to: [box.right, y], colour: textColour, dash: '1 2' }],
    texts: [text],
  };
}
