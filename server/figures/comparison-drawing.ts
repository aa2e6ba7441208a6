import type { Hatch } from '../contract/boundary-style.ts';
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

/** The outline of an area on a map, its path moved and enlarged; or a swatch of its key. */
export interface Shape {
  readonly key: string;
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Null for an outline round what is highlighted. */
  readonly colour: string | null;
  readonly hatch: Hatch | null;
  /** Width of its edge, in points. */
  readonly edge: number;
  /** What a pointer shows of it; nothing unless given. */
  readonly title?: string;
}

/** What is drawn between the head and the notes of a comparison, everything placed. */
export interface Drawing {
  readonly grid: readonly Stroke[];
  readonly bars: readonly Bar[];
  /** Above bars, below lines. */
  readonly shapes: readonly Shape[];
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
  shapes: [],
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
    shapes: parts.flatMap((part) => part.shapes),
    curves: parts.flatMap((part) => part.curves),
    strokes: parts.flatMap((part) => part.strokes),
    marks: parts.flatMap((part) => part.marks),
    texts: parts.flatMap((part) => part.texts),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
  };
}
