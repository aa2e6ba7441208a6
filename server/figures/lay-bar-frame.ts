import type { ComparisonAnswer } from '../contract/comparison.ts';
import { benchmarkColour, benchmarkDash, gridColour, secondaryTextColour } from '../contract/palette.ts';
import { shortMeasure } from '../contract/trend-words.ts';
import { formatTick, type ValueAxis } from '../contract/value-axis.ts';
import type { BarColumn } from './bar-column.ts';
import { type Drawing, emptyDrawing } from './comparison-drawing.ts';
import type { Stroke, TextLine } from './figure.ts';
import { printable } from './lay-text.ts';
import { measureText } from './measure-text.ts';

/** Grid, figures of the axis above, and the benchmark with its name. */
export function layBarFrame(
  answer: ComparisonAnswer,
  {
    column,
    x,
    spans,
  }: {
    readonly column: BarColumn;
    readonly x: (value: number) => number;
    /** Heights between which areas stand without a heading among them. */
    readonly spans: readonly (readonly [number, number])[];
  },
): Drawing {
  const { axis, top, size } = column;
  const bottom = spans.at(-1)?.[1] ?? top;
  const grid = axis.ticks.map(
    (tick): Stroke => ({
      from: [x(tick), top - 2],
      to: [x(tick), bottom],
      colour: tick === 0 ? secondaryTextColour : gridColour,
      dash: null,
    }),
  );
  const benchmark = layBenchmark(answer, column, x, spans);
  return {
    ...emptyDrawing,
    grid,
    strokes: benchmark.strokes,
    texts: [...tickTexts(axis, x, { top: top - 4, size: size.text }), ...benchmark.texts],
    bottom,
  };
}

/** As many figures of the axis as fit beside each other, the first and every second, third … after it. */
function tickTexts(
  axis: ValueAxis,
  x: (value: number) => number,
  { top, size }: { readonly top: number; readonly size: number },
): TextLine[] {
  const written = axis.ticks.map((tick) => ({ tick, text: formatTick(tick, axis) }));
  const widest = Math.max(...written.map(({ text }) => measureText(text, size, 400))) + 4;
  const between = Math.abs(x(axis.ticks[1] ?? 1) - x(axis.ticks[0] ?? 0));
  const step = Math.max(1, Math.ceil(widest / between));
  return written
    .filter((_, place) => place % step === 0)
    .map(({ tick, text }) => ({
      text,
      x: x(tick),
      y: top,
      size,
      weight: 400,
      colour: secondaryTextColour,
      anchor: 'middle',
    }));
}

function layBenchmark(
  { benchmark, indicator, question }: ComparisonAnswer,
  column: BarColumn,
  x: (value: number) => number,
  spans: readonly (readonly [number, number])[],
): { readonly strokes: Stroke[]; readonly texts: TextLine[] } {
  if (!benchmark || benchmark.measure.value === null) return { strokes: [], texts: [] };
  const at = x(benchmark.measure.value);
  const text = printable(`${benchmark.area.name} ${shortMeasure(benchmark.measure.value, indicator.unit)}`);
  const half = measureText(text, column.size.text, 600) / 2;
  const label: TextLine = {
    text,
    x: Math.min(Math.max(at, column.left + half), column.right - half),
    y: column.top - 5 - column.size.text * 1.25,
    size: column.size.text,
    weight: 600,
    colour: benchmarkColour,
    anchor: 'middle',
  };
  const dash = question.method === 'quintile' ? '1 2' : benchmarkDash;
  return {
    strokes: spans.map(([from, to]) => ({ from: [at, from], to: [at, to], colour: benchmarkColour, dash })),
    texts: [label],
  };
}
