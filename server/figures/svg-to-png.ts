import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './measure-text.ts';
import type { Paper } from './paper.ts';

const millimetresPerInch = 25.4;
const inchesPerMetre = 39.37007874015748;

/** Length of a PNG's signature and header chunk: the density goes right behind them, before the picture. */
const headerLength = 33;

/**
 * A figure as a PNG of the paper's size: `width in mm / 25.4 x dots per inch` pixels wide, with its density written in
 * so that a document shows it at that size. Drawn with the bundled fonts only: the same bytes on every machine.
 */
export function svgToPng(svg: string, paper: Paper): Uint8Array {
  const width = Math.round((paper.widthInMillimetres / millimetresPerInch) * paper.dotsPerInch);
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#FFFFFF',
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  });
  return withDensity(drawn.render().asPng(), paper.dotsPerInch);
}

function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const chunk = densityChunk(Math.round(dotsPerInch * inchesPerMetre));
  return Buffer.concat([png.subarray(0, headerLength), chunk, png.subarray(headerLength)]);
}

/** The pHYs chunk of the PNG specification (11.3.4.3): pixels per metre across and down, unit 1 being the metre. */
function densityChunk(pixelsPerMetre: number): Buffer {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(pixelsPerMetre, 8);
  chunk.writeUInt32BE(pixelsPerMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
