import { ImageRun } from 'docx';
import { defaultPaper } from '../../figures/paper.ts';
import { svgToPngAside } from '../../figures/svg-to-png.ts';
import type { Block, Figure } from './block.ts';

const millimetresPerInch = 25.4;

/** The library counts in pixels of a screen, of which it makes 9,525 English Metric Units each. */
const pixelsPerInch = 96;

/** Where a PNG tells its width and its height in pixels. */
const widthAt = 16;
const heightAt = 20;

/** A picture takes some 20 MB while it is drawn. */
const drawnAtOnce = 2;

/** The pictures of a document, a few drawn at once. */
export async function drawPictures(blocks: readonly Block[]): Promise<ReadonlyMap<Figure, Uint8Array>> {
  const pictures = new Map<Figure, Uint8Array>();
  const waiting = blocks.filter((block) => block.kind === 'figure').values();
  const drawInTurn = async () => {
    for (const figure of waiting) pictures.set(figure, await svgToPngAside(figure.svg, defaultPaper));
  };
  await Promise.all(Array.from({ length: drawnAtOnce }, drawInTurn));
  return pictures;
}

/** A picture 160 mm wide, as it was drawn, unless that were taller than the page has room for. */
export function toPicture(
  { title, alternativeText }: Figure,
  png: Uint8Array,
  number: number,
  tallestInMillimetres: number,
): ImageRun {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const ratio = view.getUint32(heightAt) / view.getUint32(widthAt);
  const millimetres = Math.min(defaultPaper.widthInMillimetres, tallestInMillimetres / ratio);
  const width = (millimetres / millimetresPerInch) * pixelsPerInch;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: width * ratio },
    altText: { id: String(number), name: `Figure ${number}`, title, description: alternativeText },
  });
}
