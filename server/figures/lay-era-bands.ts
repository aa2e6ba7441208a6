import {
  eraGround,
  eraGroundBehind,
  eraInk,
  eraInkBehind,
  eraPattern,
  fitEraLabel,
} from '../contract/era-band-style.ts';
import { type EraBand, type EraBandRow, edgesOfBand } from '../contract/era-bands.ts';
import type { ErasOfPlot } from '../contract/eras-of-plot.ts';
import { textColour } from '../contract/palette.ts';
import type { PeriodAnswer } from '../contract/parts.ts';
import { periodKey } from '../contract/period-axis.ts';
import type { Box, PlottedEra, TextLine } from './figure.ts';
import type { Scales } from './lay-plot.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';

/** Bands ready to be drawn, and what is written in and above them. */
export interface LaidEras {
  readonly eras: readonly PlottedEra[];
  readonly texts: readonly TextLine[];
}

const textSize = 6.5;
const stripHeight = 9;
const stripGap = 2.8;
const stripInk = 0.6;

/** Room that the rows take above a plot. */
export function heightOfEras({ rows, withAges }: ErasOfPlot): number {
  return rows.length === 0 ? 0 : rows.length * rowHeight(withAges) + 3;
}

/** Rows of bands directly above a plot with their labels, and very light bands behind it. */
export function layEraBands(
  { rows, behind, withAges }: ErasOfPlot,
  box: Box,
  periods: readonly PeriodAnswer[],
  scales: Scales,
): LaidEras {
  const centres = periods.map((period) => scales.x(periodKey(period)));
  const top = box.top - heightOfEras({ rows, behind, withAges });
  const strips = rows.map((row, place) =>
    layRow(row, withAges, centres, { ...box, top: top + place * rowHeight(withAges) }),
  );
  return {
    eras: [
      ...behind.flatMap(({ bands }) => bands.map((band) => layBehind(band, box, centres))),
      ...strips.flatMap(({ eras }) => eras),
    ],
    texts: strips.flatMap(({ texts }) => texts),
  };
}

const rowHeight = (withAges: boolean): number =>
  stripHeight + (withAges ? heightOfLines(1, textSize) + 1 : 1);

function layRow(row: EraBandRow, withAges: boolean, centres: readonly number[], box: Box): LaidEras {
  const top = box.top + (withAges ? heightOfLines(1, textSize) : 0);
  const ages = layText({ text: row.ages, left: box.left, top: box.top, width: Infinity, size: textSize });
  const laid = row.bands.map((band) => layBand(band, centres, { ...box, top, bottom: top + stripHeight }));
  return {
    eras: laid.map(({ era }) => era),
    texts: [...(withAges ? ages.lines : []), ...laid.flatMap(({ texts }) => texts)],
  };
}

function layBand(
  band: EraBand,
  centres: readonly number[],
  strip: Box,
): { era: PlottedEra; texts: TextLine[] } {
  const [left, right] = edgesOfBand(band, centres, strip);
  const widthOf = (text: string) => measureText(text, textSize, 400);
  const text = fitEraLabel(band, right - left - 4, widthOf);
  const box: Box = { ...strip, left, right };
  if (text === '') return { era: inStrip(band.kind, box, []), texts: [] };
  const x = (left + right) / 2;
  const half = widthOf(text) / 2 + 1.5;
  const plate: Box = { left: x - half, right: x + half, top: box.top + 0.8, bottom: box.bottom - 0.8 };
  const y = (box.top + box.bottom) / 2 + textSize * 0.36;
  return {
    era: inStrip(band.kind, box, [plate]),
    texts: [{ text, x, y, size: textSize, weight: 400, colour: textColour, anchor: 'middle' }],
  };
}

/** A band, or its swatch in a key, as it stands in a strip. */
export function inStrip(kind: EraBand['kind'], box: Box, plates: readonly Box[]): PlottedEra {
  return {
    kind,
    box,
    ground: eraGround[kind],
    pattern: eraPattern(kind, box, stripGap),
    ink: eraInk,
    inkWidth: kind === 'nhs-england' ? 0.9 : stripInk,
    outline: eraInk,
    plates,
  };
}

function layBehind(band: EraBand, box: Box, centres: readonly number[]): PlottedEra {
  const [left, right] = edgesOfBand(band, centres, box);
  const own: Box = { ...box, left, right };
  return {
    kind: band.kind,
    box: own,
    ground: eraGroundBehind[band.kind],
    pattern: band.kind === 'split' ? eraPattern('split', own, 6) : '',
    ink: eraInkBehind,
    inkWidth: 0.8,
    outline: null,
    plates: [],
  };
}
