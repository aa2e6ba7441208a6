import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, describe, expect, it } from 'vitest';
import { svgToPng } from '../../../server/figures/svg-to-png.ts';
import { findFigureFaults } from '../../support/find-figure-faults.ts';
import { findProgram } from '../../support/find-program.ts';
import { touchingTexts } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';
import { compareWithLibrsvg, writeFontSettings } from '../../support/render-figure.ts';

const folder = join(import.meta.dirname, '../../golden-figures');
const figures = readdirSync(folder)
  .filter((file) => file.endsWith('.svg'))
  .map((file) => ({ name: file.replace('.svg', ''), svg: readFileSync(join(folder, file), 'utf8') }));

const librsvg = findProgram('rsvg-convert');
const xmllint = findProgram('xmllint');

const fonts = mkdtempSync(join(tmpdir(), 'figure-fonts-'));
const fontSettings = writeFontSettings(fonts);
afterAll(() => rmSync(fonts, { recursive: true }));

/** What two programs may make of the same edges: of a picture's pixels, and of those that letters fill. */
const mostOfAll = 0.01;
const mostOfWords = 0.1;

describe.each(figures)('the figure $name outside of the product', ({ svg }) => {
  it('is sound XML that says what it is and takes nothing from elsewhere', () => {
    expect(findFigureFaults(svg)).toEqual([]);
  });

  it('has no two words that touch, and none that leaves the paper', () => {
    expect(touchingTexts(svg)).toEqual([]);
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  it('is as PNG as many pixels wide as its paper, at a density that another program reads', () => {
    const millimetres = Number(/width="([\d.]+)mm"/.exec(svg)?.[1]);
    const png = decode(svgToPng(svg, { widthInMillimetres: millimetres, dotsPerInch: 72 }));
    expect(png.width).toBe(Math.round((millimetres / 25.4) * 72));
    // 72 / 0.0254 = 2834.65 to the metre, the unit with the number 1 in a PNG
    expect(png.resolution).toEqual({ x: 2835, y: 2835, unit: 1 });
  });

  it.skipIf(librsvg.isAbsent)(`is drawn alike by librsvg, words and all${librsvg.because}`, () => {
    const { all, words } = compareWithLibrsvg(svg, fontSettings);
    expect(all).toBeLessThan(mostOfAll);
    expect(words).toBeLessThan(mostOfWords);
  });
});

it.skipIf(librsvg.isAbsent)(
  `words that stand two points further right would be noticed${librsvg.because}`,
  () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error('no figures');
    const moved = figure.svg.replaceAll(
      /(<text[^>]*?) x="([-\d.]+)"/g,
      (_, head, x) => `${head} x="${Number(x) + 2}"`,
    );
    expect(compareWithLibrsvg(figure.svg, fontSettings, moved).words).toBeGreaterThan(5 * mostOfWords);
  },
);

it.skipIf(xmllint.isAbsent)(`all figures are well-formed to xmllint${xmllint.because}`, () => {
  const files = figures.map(({ name }) => join(folder, `${name}.svg`));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
