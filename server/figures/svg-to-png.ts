import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { soundXml } from '../contract/sound-xml.ts';
import { insertPngChunk } from './insert-png-chunk.ts';
import { fontFiles } from './measure-text.ts';
import type { Paper } from './paper.ts';

const millimetresPerInch = 25.4;
const inchesPerMetre = 39.37007874015748;

/**
 * A figure as a PNG of the paper's size: `width in mm / 25.4 x dots per inch` pixels wide, with its density written in
 * so that a document shows it at that size. Drawn with the bundled fonts only: the same bytes on every machine.
 */
export function svgToPng(svg: string, paper: Paper): Uint8Array {
  return withDensity(new Resvg(soundXml(svg), optionsFor(paper)).render().asPng(), paper.dotsPerInch);
}

/** The same bytes, drawn on another thread, so that several are drawn at once and whoever else asks is answered. */
export async function svgToPngAside(svg: string, paper: Paper): Promise<Uint8Array> {
  return withDensity((await renderAsync(soundXml(svg), optionsFor(paper))).asPng(), paper.dotsPerInch);
}

const optionsFor = ({ widthInMillimetres, dotsPerInch }: Paper): ResvgRenderOptions => ({
  fitTo: { mode: 'width', value: Math.round((widthInMillimetres / millimetresPerInch) * dotsPerInch) },
  background: '#FFFFFF',
  font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
});

/** The pHYs chunk of the PNG specification (11.3.4.3): pixels per metre across and down, unit 1 being the metre. */
function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const pixelsPerMetre = Math.round(dotsPerInch * inchesPerMetre);
  const density = Buffer.alloc(9);
  density.writeUInt32BE(pixelsPerMetre, 0);
  density.writeUInt32BE(pixelsPerMetre, 4);
  density.writeUInt8(1, 8);
  return insertPngChunk(png, 'pHYs', density);
}
