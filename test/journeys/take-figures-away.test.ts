import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { findFigureFaults } from '../support/find-figure-faults.ts';
import { findProgram } from '../support/find-program.ts';
import { touchingTexts } from '../support/kept-figure.ts';
import { compareWithLibrsvg, writeFontSettings } from '../support/render-figure.ts';

/** Every kind of chart that the interface draws, with a question that the demonstration data answer. */
const charts = [
  'trend?indicator=90284&area=E10000032&area=E06000043&limits=band',
  'trend?indicator=90284&area=E10000032&area=E06000043&layout=panels',
  'comparison?indicator=90284',
  'comparison?indicator=90284&method=funnel',
  'comparison?indicator=90284&chart=map',
  'comparison?indicator=90284&chart=boundaries',
  'distribution?indicator=90284&highlight=E10000032',
  'area-trends?indicator=90284&parent=E12000003',
  'profile?area=E10000032',
  'overview?parent=E12000008',
  'causes?area=E10000032&age=0-4',
  'cause-trends?area=E10000032&age=0-4',
  'inequality?indicator=90284&area=E92000001',
  'relationship?x=child-poverty-relative&y=injury-admissions&area=E10000032',
  'partner-trend?indicator=injury-admissions&area=E10000032',
  'partners?area=E10000032',
  'partner-forms?area=E10000032',
];

const librsvg = findProgram('rsvg-convert');
const fonts = mkdtempSync(join(tmpdir(), 'figure-fonts-'));
const fontSettings = writeFontSettings(fonts);
afterAll(() => rmSync(fonts, { recursive: true }));

const take = (chart: string, form: 'svg' | 'png', more = '') =>
  fetch(`${inject('productUrl')}/api/v1/charts/${chart.replace('?', `.${form}?`)}${more}`);

const readPng = async (chart: string, more = '') =>
  decode(new Uint8Array(await (await take(chart, 'png', more)).arrayBuffer()));

describe.each(charts)('the chart %s', (chart) => {
  it('is a sound SVG whose words touch no others, drawn alike by librsvg where that is installed', async () => {
    const svg = await (await take(chart, 'svg')).text();
    expect(findFigureFaults(svg)).toEqual([]);
    expect(touchingTexts(svg)).toEqual([]);
    if (librsvg.isAbsent) return;
    const { all, words } = compareWithLibrsvg(svg, fontSettings);
    expect(all).toBeLessThan(0.01);
    expect(words).toBeLessThan(0.1);
  });

  it('is a PNG of the width and the density that were asked for', async () => {
    // 160 / 25.4 x 300 = 1889.76 pixels, 300 / 0.0254 = 11811.02 to the metre, which is 118.11 to the centimetre.
    const usual = await readPng(chart);
    expect([usual.width, usual.resolution]).toEqual([1890, { x: 11811, y: 11811, unit: 1 }]);
    // 90 / 25.4 x 150 = 531.50; 150 / 0.0254 = 5905.51
    const narrow = await readPng(chart, '&width=90&dpi=150');
    expect([narrow.width, narrow.resolution]).toEqual([531, { x: 5906, y: 5906, unit: 1 }]);
  });
});

it('every chart of the interface is among those looked at', async () => {
  const { paths } = (await (await fetch(`${inject('productUrl')}/api/v1/openapi.json`)).json()) as {
    paths: Record<string, unknown>;
  };
  const offered = Object.keys(paths).flatMap((path) => /\/charts\/([\w-]+)\.svg$/.exec(path)?.[1] ?? []);
  const seen = new Set(charts.map((chart) => chart.split('?')[0]));
  expect(offered.filter((name) => !seen.has(name))).toEqual([]);
  expect(offered.length).toBeGreaterThan(11);
});
