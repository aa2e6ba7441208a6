import { scaleLinear } from 'd3-scale';
import type { CauseGroup, CausesAnswer } from '../contract/causes.ts';
import {
  barsTitle,
  englandMarkWords,
  figuresAtBar,
  groupsWithBars,
  nameOfGroup,
  priorityMark,
} from '../contract/causes-words.ts';
import { gridColour, secondaryTextColour, seriesColours, textColour } from '../contract/palette.ts';
import { formatTick, type ValueAxis, valueAxis } from '../contract/value-axis.ts';
import { type Bar, type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import type { Stroke, TextLine } from './figure.ts';
import { layKeyLines } from './lay-cause-key.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import { measureText, wrapText } from './measure-text.ts';

const textSize = 8;
const barHeight = 7;
const loose = { rowHeight: 26, nameBaseline: 10, barTop: 14 };
const tight = { rowHeight: 19, nameBaseline: 8, barTop: 10.5 };
const axisRoom = 14;
const noCauseColour = '#BFBFBF';

/** Where a bar stands. */
interface RowPlace {
  readonly row: typeof loose;
  readonly top: number;
  readonly width: number;
  readonly x: (value: number) => number;
}

/**
 * A bar for each group with a rate, from zero, in the order of the answer: its name and figures above the bar, its 95% limits
 * across it, and the rate of England for the same group as an upright mark.
 */
export function layCauseBars(
  answer: CausesAnswer,
  { top, width, isTight }: { readonly top: number; readonly width: number; readonly isTight: boolean },
): Drawing {
  const row = isTight ? tight : loose;
  const groups = groupsWithBars(answer);
  const axis = valueAxis(numbersOf(groups));
  const x = scaleLinear([axis.from, axis.to], [0, width - endRoom(axis)]);
  const title = stack(top, [paragraph(barsTitle(answer.indicator), width, { size: textSize, weight: 600 })]);
  const key = layKeyLines(keyOf(answer), { top: title.bottom + 1, width });
  const first = key.bottom + axisRoom;
  const rows = groups.map((group, place) =>
    layRow(group, answer, { row, top: first + place * row.rowHeight, width, x }),
  );
  const bottom = first + groups.length * row.rowHeight;
  return joinDrawings([
    { ...emptyDrawing, texts: title.texts, bottom },
    key,
    layAxis(axis, x, { top: first, bottom }),
    ...rows,
  ]);
}

function keyOf({
  groups,
  benchmark,
}: CausesAnswer): { readonly kind: 'limits' | 'mark'; readonly words: string }[] {
  const hasLimits = groups.some(({ measure }) => measure?.lower95 != null);
  return [
    ...(hasLimits ? [{ kind: 'limits' as const, words: '95% limits' }] : []),
    ...(benchmark === null ? [] : [{ kind: 'mark' as const, words: englandMarkWords }]),
  ];
}

function numbersOf(groups: readonly CauseGroup[]): number[] {
  return groups.flatMap(({ measure, benchmarkMeasure }) =>
    [measure?.value, measure?.upper95, benchmarkMeasure?.value].filter((number) => number != null),
  );
}

function endRoom(axis: ValueAxis): number {
  return Math.max(4, measureText(formatTick(axis.to, axis), textSize, 400) / 2);
}

function layAxis(
  axis: ValueAxis,
  x: (value: number) => number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Drawing {
  const grid = axis.ticks.map(
    (tick): Stroke => ({
      from: [x(tick), top],
      to: [x(tick), bottom],
      colour: tick === 0 ? secondaryTextColour : gridColour,
      dash: null,
    }),
  );
  const texts = axis.ticks.map(
    (tick): TextLine => ({
      text: formatTick(tick, axis),
      x: x(tick),
      y: top - 3,
      size: textSize,
      weight: 400,
      colour: secondaryTextColour,
      anchor: tick === 0 ? 'start' : 'middle',
    }),
  );
  return { ...emptyDrawing, grid, texts, bottom };
}

function layRow(group: CauseGroup, answer: CausesAnswer, place: RowPlace): Drawing {
  const { row, top, width } = place;
  const name = printable(nameOfGroup(group));
  const whole = printable(figuresAtBar(group));
  const isShort = measureText(name, textSize, 600) > roomBeside(whole, width);
  const figures = isShort ? printable(figuresAtBar(group, true)) : whole;
  const room = roomBeside(figures, width);
  const look = { y: top + row.nameBaseline, size: textSize, colour: textColour };
  const texts: TextLine[] = [
    { ...look, text: fitted(name, room), x: 2, weight: 600, anchor: 'start' },
    { ...look, text: figures, x: width, weight: 400, anchor: 'end' },
  ];
  const ground: Bar = {
    key: `${group.key} ground`,
    left: 0,
    right: width,
    top: top + 1,
    bottom: top + row.barTop - 1,
    colour: '#FFFFFF',
  };
  return {
    ...emptyDrawing,
    bars: [ground, barOf(group, place)],
    strokes: [...limitsOf(group, place), ...benchmarkOf(group, answer, place)],
    texts,
    bottom: top + row.rowHeight,
    marks: [],
    grid: [],
    curves: [],
  };
}

const roomBeside = (figures: string, width: number): number =>
  width - measureText(figures, textSize, 400) - 10;

/** A name that is shortened keeps the mark of a priority. */
function fitted(name: string, room: number): string {
  if (measureText(name, textSize, 600) <= room) return name;
  const mark = name.endsWith(priorityMark) ? priorityMark : '';
  const bare = name.slice(0, name.length - mark.length);
  const [line = ''] = wrapText(bare, room - measureText(` …${mark}`, textSize, 600), textSize, 600);
  return `${line} …${mark}`;
}

function barOf({ key, kind, measure }: CauseGroup, { row, top, x }: RowPlace): Bar {
  return {
    key,
    left: x(0),
    right: x(measure?.value ?? 0),
    top: top + row.barTop,
    bottom: top + row.barTop + barHeight,
    colour: kind === 'none' ? noCauseColour : seriesColours[0],
  };
}

/** Orange across the blue bar and beside it, with a foot at each end, so that it is seen on both. */
function limitsOf({ measure }: CauseGroup, { row, top, x }: RowPlace): Stroke[] {
  if (measure?.lower95 == null || measure.upper95 == null) return [];
  const middle = top + row.barTop + barHeight / 2;
  const stroke = (from: readonly [number, number], to: readonly [number, number]): Stroke => ({
    from,
    to,
    colour: seriesColours[1],
    dash: null,
  });
  const ends = [x(measure.lower95), x(measure.upper95)];
  const [lower = 0, upper = 0] = ends;
  return [
    stroke([lower, middle], [upper, middle]),
    ...ends.map((end) => stroke([end, middle - 2], [end, middle + 2])),
  ];
}

function benchmarkOf(
  { benchmarkMeasure }: CauseGroup,
  { benchmark }: CausesAnswer,
  { row, top, x }: RowPlace,
): Stroke[] {
  if (benchmark === null || benchmarkMeasure?.value == null) return [];
  const at = x(benchmarkMeasure.value);
  const span = [top + row.barTop - 2, top + row.barTop + barHeight + 2] as const;
  // Twice, close together: a stroke of one figure has one width.
  return [at - 0.5, at + 0.5].map((one) => ({
    from: [one, span[0]] as const,
    to: [one, span[1]] as const,
    colour: textColour,
    dash: null,
  }));
}
