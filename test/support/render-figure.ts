import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import { fontFiles } from '../../server/figures/measure-text.ts';
import { svgToPng } from '../../server/figures/svg-to-png.ts';
import { canvasOf, textBoxes } from './read-figure.ts';
import { readXml } from './read-xml.ts';

/** As fine as a screen, and quick to draw. */
const dotsPerInch = 96;

/** A difference in brightness up to this, of 1, is how two programs smooth one and the same edge. */
const threshold = 0.25;

/** How far two programs' pictures of a figure differ. */
export interface Difference {
  /** Pixels that differ, of all. */
  readonly all: number;
  /** Pixels that differ where words stand, of those that their letters fill. */
  readonly words: number;
}

/**
 * Our own picture of a figure beside that of librsvg, which is given the bundled fonts and no others; beside that of
 * another figure only where it is asked whether a difference would be noticed.
 */
export function compareWithLibrsvg(svg: string, fontSettings: string, other = svg): Difference {
  const { width: millimetres = '' } = readXml(svg)[0]?.attributes ?? {};
  const ours = readPicture(
    svgToPng(svg, { widthInMillimetres: Number.parseFloat(millimetres), dotsPerInch }),
  );
  const theirs = readPicture(drawByLibrsvg(other, ours.width, fontSettings));
  const { width } = ours;
  // A height that is no whole number of pixels may be rounded either way.
  const rows = Math.min(ours.height, theirs.height);
  if (Math.max(ours.height, theirs.height) > rows + 1) throw new Error('the pictures differ in height');
  const size = width * rows * 4;
  const differences = new Uint8Array(size);
  const options = { threshold, diffMask: true };
  const [mine, yours] = [ours.colours.subarray(0, size), theirs.colours.subarray(0, size)];
  const differing = pixelmatch(mine, yours, differences, width, rows, options);
  const places = wordPlaces(svg, width);
  const inPlaces = (isCounted: (at: number) => boolean) =>
    places.filter((pixel) => isCounted(pixel * 4)).length;
  return {
    all: differing / (width * rows),
    words: inPlaces((at) => differences[at + 3] === 255) / inPlaces((at) => (mine[at + 1] ?? 255) < 200),
  };
}

/** The pixels of the boxes in which words stand, each once. */
function wordPlaces(svg: string, width: number): number[] {
  const { left, right } = canvasOf(svg);
  const scale = width / (right - left);
  const places = new Set<number>();
  for (const box of textBoxes(svg))
    for (let y = Math.floor(box.top * scale); y <= box.bottom * scale; y += 1)
      for (let x = Math.floor((box.left - left) * scale); x <= (box.right - left) * scale; x += 1)
        places.add(y * width + x);
  return [...places];
}

/** Writes settings of fontconfig into a folder, by which librsvg finds the bundled fonts alone; the file's path. */
export function writeFontSettings(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = fontFiles.map((font) => `<dir>${dirname(font)}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}

function drawByLibrsvg(svg: string, width: number, fontSettings: string): Uint8Array {
  const { stdout, stderr, status } = spawnSync(
    'rsvg-convert',
    ['--width', String(width), '--keep-aspect-ratio', '--background-color', 'white'],
    { input: svg, env: { ...process.env, FONTCONFIG_FILE: fontSettings }, maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`rsvg-convert: ${stderr}`);
  return stdout;
}

/** A PNG as red, green, blue and opacity for each pixel. */
function readPicture(png: Uint8Array): { width: number; height: number; colours: Uint8Array } {
  const { width, height, data, channels } = decode(png);
  if (channels === 4) return { width, height, colours: Uint8Array.from(data) };
  const colours = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let part = 0; part < 3; part += 1) colours[pixel * 4 + part] = data[pixel * channels + part] ?? 0;
  return { width, height, colours };
}
