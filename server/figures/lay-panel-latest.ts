import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { latestLabel } from '../contract/area-trends-words.ts';
import { textColour } from '../contract/palette.ts';
import type { Box, TextLine } from './figure.ts';
import type { Scales } from './lay-plot.ts';
import { measureText, wrapText } from './measure-text.ts';

const valueSize = 7.5;
const whenSize = 6;

/** A label of several years is broken where it is wider than this, in points. */
const widestWhen = 30;

const whenLines = (when: string | null): string[] =>
  when === null ? [] : wrapText(when, widestWhen, whenSize, 400);

/** Room for the latest value of a panel, and for its period where that is not the last. */
export function widthOfLatest(panel: AreaTrend, answer: AreaTrendsAnswer): number {
  const label = latestLabel(panel, answer);
  if (label === null) return 0;
  return Math.max(
    measureText(label.value, valueSize, 600),
    ...whenLines(label.when).map((line) => measureText(line, whenSize, 400)),
  );
}

/** The latest value at the right of the plot, level with the end of the line, its period below it where it is not the last. */
export function layLatest(panel: AreaTrend, answer: AreaTrendsAnswer, box: Box, scales: Scales): TextLine[] {
  const label = latestLabel(panel, answer);
  if (label === null || panel.latest === null) return [];
  const when = whenLines(label.when);
  const below = when.length === 0 ? 0 : when.length * (whenSize + 1) + 1;
  const level = scales.y(panel.latest.value) + valueSize * 0.36;
  const y = Math.max(Math.min(level, box.bottom - below), box.top + valueSize * 0.7);
  const look = { x: box.right - 2, colour: textColour, anchor: 'start' } as const;
  return [
    { text: label.value, ...look, y, size: valueSize, weight: 600 },
    ...when.map(
      (text, line): TextLine => ({
        text,
        ...look,
        y: y + (line + 1) * (whenSize + 1),
        size: whenSize,
        weight: 400,
      }),
    ),
  ];
}
