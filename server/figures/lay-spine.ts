import { benchmarkColour, secondaryTextColour } from '../contract/palette.ts';
import type { ProfileRow } from '../contract/profile.ts';
import { placeSpine, type Spine, type Stretch, spineSides } from '../contract/profile-spine.ts';
import { middleHalfColour, rangeColour, spineMark } from '../contract/spine-style.ts';
import { type Bar, type Drawing, emptyDrawing } from './comparison-drawing.ts';
import { type Cell, layCell } from './lay-cell.ts';
import { measureText } from './measure-text.ts';
import { valueInUnit } from './profile-cell-words.ts';
import type { Column } from './profile-columns.ts';

const endSize = 6;
const barHeight = 7;
/** Room for a mark at an end of the bar. */
const edge = 4;

/** The bar of a row with the benchmark's line and the area's mark; nothing where the row has no range. */
export function laySpine(row: ProfileRow, column: Column, top: number): Drawing {
  const spine = placeSpine(row);
  if (spine === null) return { ...emptyDrawing, bottom: top };
  const middle = top + 6;
  const at = (part: number) => column.left + edge + part * (column.width - 2 * edge);
  const mark = { ...spineMark(row.measure?.comparison ?? 'not-compared'), y: middle, radius: 3.6 };
  const ends = layEnds(row, spine, column, middle + 5);
  return {
    ...emptyDrawing,
    bars: [
      barOf(`${row.key} range`, spine.range, rangeColour, middle, at),
      barOf(`${row.key} middle half`, spine.middleHalf, middleHalfColour, middle, at),
    ],
    strokes: [
      {
        from: [at(0.5), middle - 6],
        to: [at(0.5), middle + 6],
        colour: benchmarkColour,
        dash: spine.centre === 'median' ? '1.5 1.5' : null,
      },
    ],
    marks: spine.own === null ? [] : [{ ...mark, x: at(spine.own) }],
    texts: ends.texts,
    bottom: ends.bottom,
  };
}

function barOf(
  key: string,
  stretch: Stretch,
  colour: string,
  middle: number,
  at: (part: number) => number,
): Bar {
  const [left, right] = [at(stretch.from), Math.max(at(stretch.to), at(stretch.from) + 0.5)];
  return { key, colour, left, right, top: middle - barHeight / 2, bottom: middle + barHeight / 2 };
}

/** "Worst 149.0" at the left end of the bar, "Best 29.3" at its right; below it where there is no room beside. */
function layEnds(row: ProfileRow, spine: Spine, column: Column, top: number): Cell {
  const superlatives = { Worse: 'Worst', Better: 'Best', Lower: 'Lowest', Higher: 'Highest' } as const;
  const sides = spineSides(row);
  const [left, right] = spine.ends.map((value) => valueInUnit(value, row.indicator.unit));
  const [start, end] = [`${superlatives[sides.left]} ${left}`, `${superlatives[sides.right]} ${right}`];
  const look = { size: endSize, colour: secondaryTextColour };
  const first = layCell(column, top, [{ text: start, ...look }]);
  const fits = measureText(`${start} ${end}`, endSize, 400) < column.width;
  const second = layCell(column, fits ? top : first.bottom, [{ text: end, ...look }]);
  const atRight = second.texts.map((line) => ({
    ...line,
    x: column.left + column.width,
    anchor: 'end' as const,
  }));
  return { texts: [...first.texts, ...atRight], bottom: second.bottom };
}
