import type { EraBandKind } from '../contract/era-bands.ts';
import type { MarkerShape } from '../contract/marker-shapes.ts';
import type { SeriesStyle } from '../contract/series-style.ts';
import type { FontWeight } from './measure-text.ts';

/** One line of text as drawn; lengths in points (1/72 inch), `y` being its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A box on the figure, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Mark {
  readonly shape: MarkerShape;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  /** Outline only: beyond the first of two levels of confidence. */
  readonly isHollow?: boolean;
  /** In points; as large as in a key unless given. */
  readonly radius?: number;
}

export interface PlottedPoint {
  readonly period: string;
  readonly x: number;
  readonly y: number;
}

export interface PlottedBar {
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
}

export interface PlottedLine {
  readonly key: string;
  readonly style: SeriesStyle;
  /** SVG path; a gap in the series is a gap in the path. */
  readonly path: string;
  readonly band: string;
  readonly bars: readonly PlottedBar[];
  readonly markers: readonly PlottedPoint[];
}

/** A short stroke: an axis, a leader from a line's end to its label, the swatch of a key. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly colour: string;
  readonly dash: string | null;
}

/** A band that says who commissioned: in the strip above a plot or, lightly, behind its data. */
export interface PlottedEra {
  readonly kind: EraBandKind;
  readonly box: Box;
  readonly ground: string;
  /** SVG path of stripes, dots or a rule; blank for none. */
  readonly pattern: string;
  readonly ink: string;
  readonly inkWidth: number;
  /** Colour of its edge; null for none. */
  readonly outline: string | null;
  /** Bare ground below its label, so that no pattern lies under words. */
  readonly plates: readonly Box[];
}

export interface Plot {
  readonly box: Box;
  /** Below everything else; none where commissioners have no place. */
  readonly eras?: readonly PlottedEra[];
  readonly gridLines: readonly number[];
  readonly lines: readonly PlottedLine[];
  readonly strokes: readonly Stroke[];
  readonly marks: readonly Mark[];
  readonly texts: readonly TextLine[];
}

/** A sheet of paper with all that stands around what is drawn, ready to be written as SVG. */
export interface Sheet {
  readonly title: string;
  readonly description: string;
  readonly widthInMillimetres: number;
  /** Of what is drawn; the margin lies around it on the left and right. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly texts: readonly TextLine[];
  readonly marks: readonly Mark[];
  /** Where the watermark stands; null for real data. */
  readonly watermark: Box | null;
}

/** A trend ready to be written as SVG: everything placed, nothing left to work out. */
export interface Figure extends Sheet {
  readonly plots: readonly Plot[];
}
