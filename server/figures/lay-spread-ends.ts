import type { SpreadLine } from '../contract/distribution-plot.ts';
import { textColour } from '../contract/palette.ts';
import { placeLabels } from '../contract/place-labels.ts';
import { emptySpread, type SpreadDrawing } from './distribution-drawing.ts';
import type { Box, Mark, Stroke } from './figure.ts';
import type { Scales } from './lay-plot.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const labelSize = 8;
const leaderLength = 10;
const markerRoom = 10;
const greatestShare = 0.3;

/** Room for the names at the ends of the lines, to the right of a plot; none without lines. */
export function endColumn(lines: readonly SpreadLine[], width: number): number {
  if (lines.length === 0) return 4;
  const widest = Math.max(...lines.map(({ label }) => measureText(label, labelSize, 600)));
  const longestWord = Math.max(
    ...lines.flatMap(({ label }) => label.split(/\s+/).map((word) => measureText(word, labelSize, 600))),
  );
  const words = Math.max(Math.min(widest, width * greatestShare), longestWord);
  return leaderLength + markerRoom + words + 2;
}

/** The name and latest value of each line, led to from its last point and moved apart where lines end close together. */
export function laySpreadEnds(lines: readonly SpreadLine[], box: Box, scales: Scales): SpreadDrawing {
  const left = box.right + leaderLength;
  const room = endColumnWords(lines, box);
  const labels = lines.map((one) => {
    const look = { size: labelSize, weight: 600, colour: textColour } as const;
    const { lines: words } = layText({
      text: one.label,
      left: left + markerRoom,
      top: 0,
      width: room,
      ...look,
    });
    return {
      one,
      words,
      height: heightOfLines(words.length, labelSize) + 1,
      level: scales.y(one.latest.value),
    };
  });
  const centres = placeLabels(
    labels.map(({ level, height }) => ({ centre: level, height })),
    box.top - labelSize / 2,
    box.bottom + labelSize / 2,
  );
  const placed = labels.map((label, at) => ({ ...label, centre: centres[at] ?? box.top }));
  return {
    ...emptySpread,
    texts: placed.flatMap(({ words, centre, height }) =>
      words.map((word) => ({ ...word, y: centre - (height - 1) / 2 + word.y })),
    ),
    strokes: placed.flatMap(({ one, centre, level }) => leadersOf(one, { centre, level, left }, box, scales)),
    marks: placed.flatMap(({ one, centre }): Mark[] =>
      one.style.marker
        ? [{ shape: one.style.marker, colour: one.style.colour, x: left + 4, y: centre, radius: 2.6 }]
        : [],
    ),
  };
}

/** What `endColumn` left for words. */
const endColumnWords = (lines: readonly SpreadLine[], box: Box): number => {
  const longest = Math.max(
    0,
    ...lines.flatMap(({ label }) => label.split(/\s+/).map((word) => measureText(word, labelSize, 600))),
  );
  return Math.max(
    longest + 1,
    (box.right + leaderLength + markerRoom) * (greatestShare / (1 - greatestShare)),
  );
};

function leadersOf(
  { style, latest }: SpreadLine,
  { centre, level, left }: { readonly centre: number; readonly level: number; readonly left: number },
  box: Box,
  scales: Scales,
): Stroke[] {
  const from = scales.x(latest.key);
  const dotted = { colour: style.colour, dash: '0.7 2' };
  return [
    { from: [from + 4, level], to: [box.right, level], ...dotted },
    { from: [box.right, level], to: [left, centre], ...dotted },
    ...(style.marker
      ? []
      : [
          {
            from: [left, centre] as const,
            to: [left + 8, centre] as const,
            colour: style.colour,
            dash: style.dash && '3 2',
          },
        ]),
  ];
}
