import { eraKey, eraKeyTitle } from '../contract/era-band-words.ts';
import type { EraBandRow } from '../contract/era-bands.ts';
import type { Box, Plot, PlottedEra, TextLine } from './figure.ts';
import { inStrip } from './lay-era-bands.ts';
import { layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const size = 7;
const swatch = { width: 16, height: 7 };
const besideSwatch = swatch.width + 4;
const betweenEntries = 12;
const spaceAbove = 6;

/** What each pattern of the rows stands for, as many entries on a line as there is room for; nothing without rows. */
export function layEraKey(
  rows: readonly EraBandRow[],
  { below, width }: { readonly below: number; readonly width: number },
): { plots: Plot[]; bottom: number } {
  const entries = eraKey(rows);
  if (entries.length === 0) return { plots: [], bottom: below };
  const top = below + spaceAbove;
  const title = layText({ text: `${eraKeyTitle}.`, left: 0, top, width, size });
  const eras: PlottedEra[] = [];
  const texts: TextLine[] = [...title.lines];
  let place = { left: 0, top: title.bottom, bottom: title.bottom };
  for (const { kind, words } of entries) {
    const needed = besideSwatch + measureText(words, size, 400);
    if (place.left > 0 && place.left + needed > width) place = { ...place, left: 0, top: place.bottom };
    const left = place.left + besideSwatch;
    const laid = layText({ text: words, left, top: place.top, width: width - left, size });
    eras.push(inStrip(kind, boxOfSwatch(place), []));
    texts.push(...laid.lines);
    place = { ...place, left: place.left + needed + betweenEntries, bottom: laid.bottom + 1 };
  }
  const box: Box = { left: 0, top, right: 0, bottom: top };
  const plot: Plot = { box, eras, gridLines: [], lines: [], strokes: [], marks: [], texts };
  return { plots: [plot], bottom: place.bottom };
}

function boxOfSwatch({ left, top }: { readonly left: number; readonly top: number }): Box {
  return { left, right: left + swatch.width, top: top + 1, bottom: top + 1 + swatch.height };
}
