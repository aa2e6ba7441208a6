import type { Box, Mark, Sheet, Stroke, TextLine } from './figure.ts';

/** A filled bar. */
export interface Bar extends Box {
  readonly key: string;
  readonly colour: string;
  /** What a pointer shows of it; nothing unless given. */
  readonly title?: string;
}

/** A line of many points: a limit of a funnel. */
export interface Curve {
  readonly key: string;
  readonly path: string;
  readonly colour: string;
  readonly dash: string | null;
}

/** What is drawn between the head and the notes of a comparison, everything placed. */
export interface Drawing {
  readonly grid: readonly Stroke[];
  readonly bars: readonly Bar[];
  readonly curves: readonly Curve[];
  readonly strokes: readonly Stroke[];
  readonly marks: readonly Mark[];
  readonly texts: readonly TextLine[];
  readonly bottom: number;
}

/** A comparison ready to be written as SVG. */
export interface ComparisonSheet extends Sheet {
  readonly drawing: Drawing;
}

/** What is drawn, and what must be said of it below: what there was no room for. */
export interface Laid {
  readonly drawing: Drawing;
  readonly remarks: readonly string[];
}

export const emptyDrawing: Drawing = {
  grid: [],
  bars: [],
  curves: [],
  strokes: [],
  marks: [],
  texts: [],
  bottom: 0,
};

/** Several drawings as one. */
export function joinDrawings(parts: readonly Drawing[]): Drawing {
  return {
    grid: parts.flatMap((part) => part.grid),
    bars: parts.flatMap((part) => part.bars),
    curves: parts.flatMap((part) => part.curves),
    strokes: parts.flatMap((part) => part.strokes),
    marks: parts.flatMap((part) => part.marks),
    texts: parts.flatMap((part) => part.texts),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}
