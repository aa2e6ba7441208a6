import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawTrend } from '../../../server/figures/draw-trend.tsx';
import { svgToPng } from '../../../server/figures/svg-to-png.ts';
import { demonstration, oneArea } from '../../support/trend-answers.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly sound: boolean;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.toString('latin1', 0, 4),
      data: body.subarray(4),
      sound: crc32(body) === bytes.readUInt32BE(at + 8 + length),
    });
  }
  return chunks;
}

describe('a figure as PNG', () => {
  it.each([
    // 160 / 25.4 x 300 = 1889.76; 300 / 0.0254 = 11811.02 to the metre
    [160, 300, 1890, 11811],
    [160, 150, 945, 5906],
    [80, 96, 302, 3780],
  ])(
    'of %i mm at %i dots per inch is %i pixels wide and says %i pixels to the metre',
    (widthInMillimetres, dotsPerInch, width, density) => {
      const chunks = chunksOf(svgToPng(drawTrend(oneArea), { widthInMillimetres, dotsPerInch }));
      expect(chunks.every(({ sound }) => sound)).toBe(true);
      expect(chunks[0]?.data.readUInt32BE(0)).toBe(width);
      const physical = chunks.find(({ type }) => type === 'pHYs');
      expect(physical?.data.readUInt32BE(0)).toBe(density);
      expect(physical?.data.readUInt32BE(4)).toBe(density);
      expect(physical?.data[8]).toBe(1);
      expect(chunks.findIndex(({ type }) => type === 'pHYs')).toBeLessThan(
        chunks.findIndex(({ type }) => type === 'IDAT'),
      );
    },
  );

  it('is the same bytes every time, and draws its words with the bundled font', () => {
    const paper = { widthInMillimetres: 80, dotsPerInch: 96 };
    const svg = drawTrend(demonstration, paper);
    expect(Buffer.from(svgToPng(svg, paper)).equals(svgToPng(svg, paper))).toBe(true);
    const withoutText = svg.replace(/<text[^>]*>[^<]*<\/text>/g, '');
    expect(inkOf(svgToPng(svg, paper))).toBeGreaterThan(2 * inkOf(svgToPng(withoutText, paper)));
  });
});

/** Bytes of the picture that are not what stands left of or above them: a rough measure of how much is drawn. */
function inkOf(png: Uint8Array): number {
  const data = Buffer.concat(chunksOf(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])));
  return inflateSync(data).filter((byte) => byte !== 0 && byte !== 255).length;
}
