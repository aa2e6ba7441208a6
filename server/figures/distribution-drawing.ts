import type { Bar } from './comparison-drawing.ts';
import type { Mark, Sheet, Stroke, TextLine } from './figure.ts';

/** A line across the periods: the benchmark or a highlighted area. */
export interface SpreadCurve {
  readonly key: string;
  readonly path: string;
  readonly colour: string;
  readonly dash: string | null;
  readonly width: number;
}

/** What is drawn of a distribution between its head and its notes, everything placed; lengths in points. */
export interface SpreadDrawing {
  readonly grid: readonly Stroke[];
  /** Boxes, each keyed by its period. */
  readonly boxes: readonly Bar[];
  /** Whiskers, ticks, leaders and breaks. */
  readonly strokes: readonly Stroke[];
  /** Medians. */
  readonly heavyStrokes: readonly Stroke[];
  readonly curves: readonly SpreadCurve[];
  readonly marks: readonly Mark[];
  readonly texts: readonly TextLine[];
  readonly bottom: number;
}

/** A distribution ready to be written as SVG. */
export interface DistributionSheet extends Sheet {
  readonly drawing: SpreadDrawing;
}

export const emptySpread: SpreadDrawing = {
  grid: [],
  boxes: [],
  strokes: [],
  heavyStrokes: [],
  curves: [],
  marks: [],
  texts: [],
  bottom: 0,
};

/** Several drawings as one. */
export function joinSpreads(parts: readonly SpreadDrawing[]): SpreadDrawing {
  return {
    grid: parts.flatMap((part) => part.grid),
    boxes: parts.flatMap((part) => part.boxes),
    strokes: parts.flatMap((part) => part.strokes),
    heavyStrokes: parts.flatMap((part) => part.heavyStrokes),
    curves: parts.flatMap((part) => part.curves),
    marks: parts.flatMap((part) => part.marks),
    texts: parts.flatMap((part) => part.texts),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}
