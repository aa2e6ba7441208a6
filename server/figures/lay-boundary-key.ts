import { fifthInWords } from '../contract/area-comparison-words.ts';
import { drawnOnly, hatchOf, shapeLook } from '../contract/boundary-style.ts';
import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { groupComparisons } from '../contract/comparison-style.ts';
import { missingWords } from '../contract/format-figure.ts';
import { textColour } from '../contract/palette.ts';
import { fifthLook, markLook, notComparedLook, type TileLook } from '../contract/tile-style.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { measureText } from './measure-text.ts';

const size = 8;
const height = 11;
const gap = 12;

interface Entry {
  readonly words: string;
  readonly look: TileLook;
}

/** What ground, mark and hatch of an area mean, and how many of the areas drawn have each. */
export function layBoundaryKey(
  all: ComparisonAnswer,
  { top: from, width }: { readonly top: number; readonly width: number },
): Drawing {
  const answer = drawnOnly(all);
  const entries = [...valuedEntries(answer), ...missingEntries(answer)];
  let [left, top] = [0, from];
  const parts = entries.map((entry): Drawing => {
    const wide = swatchWidth(entry.look) + 4 + measureText(entry.words, size, 400);
    if (left > 0 && left + wide > width) [left, top] = [0, top + height + 3];
    const part = layEntry(entry, left, top);
    left += wide + gap;
    return part;
  });
  return { ...joinDrawings([emptyDrawing, ...parts]), bottom: parts.length === 0 ? from : top + height + 3 };
}

function valuedEntries(answer: ComparisonAnswer): Entry[] {
  if (answer.question.method !== 'quintile')
    return groupComparisons(answer).map(({ mark, words, areas, comparison }) => ({
      words: `${words}: ${areas}`,
      look: comparison === 'not-compared' ? notComparedLook : markLook(mark),
    }));
  return [5, 4, 3, 2, 1]
    .filter((fifth) => answer.rows.some(({ quintile }) => quintile === fifth))
    .map((fifth) => ({ words: fifthInWords(fifth, answer), look: fifthLook(fifth) }));
}

/** One entry for each reason. */
function missingEntries(answer: ComparisonAnswer): Entry[] {
  const without = answer.rows.filter(({ measure }) => measure.value === null);
  const reasonOf = ({ measure }: ComparisonRow) => measure.missing ?? 'not-available';
  return [...new Map(without.map((row) => [reasonOf(row), row]))].map(([reason, row]) => {
    const words = missingWords(reason);
    const areas = without.filter((other) => reasonOf(other) === reason).length;
    return {
      words: `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${areas}`,
      look: shapeLook(row, answer),
    };
  });
}

/** Beside the mark the hatch that stands for it where an area is too small. */
const swatchWidth = (look: TileLook): number => (hatchOf(look) ? 19 : height);

function layEntry({ words, look }: Entry, left: number, top: number): Drawing {
  const hatch = hatchOf(look);
  const wide = swatchWidth(look);
  const swatch = { key: `key ${words}`, left, top, scale: 1, edge: 0.4, colour: look.ground, hatch: null };
  const middle = { x: left + height / 2, y: top + height / 2 };
  return {
    ...emptyDrawing,
    shapes: [
      { ...swatch, path: `M0 0h${wide}v${height}h${-wide}z` },
      ...(hatch
        ? [
            {
              ...swatch,
              key: `key ${words} hatch`,
              left: left + height,
              path: `M0 0h${wide - height}v${height}h${height - wide}z`,
              hatch,
            },
          ]
        : []),
    ],
    marks:
      look.shape === null
        ? []
        : [
            {
              ...middle,
              shape: look.shape,
              colour: look.edge ?? look.ink,
              isHollow: look.edge !== null,
              radius: 2.4,
            },
          ],
    texts: [
      ...(look.symbol === null
        ? []
        : [
            {
              text: look.symbol,
              x: middle.x,
              y: top + 8,
              size: look.symbol.length > 1 ? 6 : size,
              weight: 400 as const,
              colour: look.ink,
              anchor: 'middle' as const,
            },
          ]),
      {
        text: words,
        x: left + wide + 4,
        y: top + 8.4,
        size,
        weight: 400,
        colour: textColour,
        anchor: 'start',
      },
    ],
  };
}
