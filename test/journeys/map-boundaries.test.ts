import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonAnswer } from '../../server/contract/comparison.ts';
import { openBrowser } from '../support/open-browser.ts';
import { readXml } from '../support/read-xml.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { findFaults } from './check-page.ts';
import { bringFiles, openDataPage, readOutcome } from './data-page.ts';

let browser: Browser;
let page: Page;
let product: RunningProduct;

beforeAll(async () => {
  product = await runProduct();
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const asked = (name: string) => new URL(page.url()).searchParams.getAll(name);
const map = () => page.getByRole('application', { name: /Areas of the map/ });

/** Squares of 20 km on the British National Grid from west to east: no real boundary. */
const squares = [
  ['E10000014', 'Hampshire'],
  ['E10000032', 'West Sussex'],
  ['E10000011', 'East Sussex'],
] as const;
const geoJson = JSON.stringify({
  type: 'FeatureCollection',
  features: squares.map(([code, name], at) => {
    const [left, right] = [440_000 + at * 20_000, 460_000 + at * 20_000];
    const corners = [
      [left, 110_000],
      [right, 110_000],
      [right, 130_000],
      [left, 130_000],
      [left, 110_000],
    ];
    return {
      type: 'Feature',
      properties: { CTYUA24CD: code, CTYUA24NM: name },
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
  }),
});

/** The outline of each area and its ground, from west to east. */
function outlinesOf(svg: string): { code: string; outline: string | undefined; fill: string | undefined }[] {
  const grounds = readXml(svg).filter(
    ({ name, parent, attributes }) =>
      name === 'path' && parent?.attributes['data-area'] !== undefined && attributes.fill?.startsWith('#'),
  );
  return squares.map(([code]) => {
    const { attributes } = grounds.find(({ parent }) => parent?.attributes['data-area'] === code) ?? {};
    return { code, outline: attributes?.d, fill: attributes?.fill };
  });
}

describe('the map of boundaries', () => {
  it('says what to bring where no boundaries are held, and offers the map that needs none', async () => {
    await page.goto(`${product.url}/comparisons?indicator=90284&parent=E12000008`);
    await page.getByRole('tab', { name: 'Boundary map' }).click();
    await page.getByText('No boundaries of areas are held.').waitFor();
    await expect.poll(() => asked('view')).toEqual(['boundaries']);
    await page.getByRole('link', { name: /Show the tile map/ }).click();
    await page.getByRole('img', { name: /Tile map of \d+ areas/ }).waitFor();
  });

  it('draws the boundaries that are brought, and names the areas that have none', async () => {
    await openDataPage(page, product);
    await bringFiles(page, [{ name: 'squares.geojson', content: geoJson }]);
    expect(await readOutcome(page)).toContain('squares.geojson');
    await page.goto(`${product.url}/comparisons?indicator=90284&parent=E12000008&view=boundaries`);
    await page.getByRole('img', { name: /^Boundary map of 3 areas.* more have no boundary/ }).waitFor();
    await page.getByText(/^Not drawn: .*Surrey.*no file of boundaries that is held has it/).waitFor();
    await page.getByText(/the size of an area is not its number of children/).waitFor();
    await page.getByText(/Source: .*squares\.geojson/).waitFor();
    expect(await page.locator('[data-area="E10000032"]').count()).toBe(1);
  });

  it('has on paper the same outlines as on the screen, each in the colour of its judgement', async () => {
    const question = 'indicator=90284&parent=E12000008';
    const ask = (path: string) => fetch(`${product.url}/api/v1${path}`);
    const { rows }: ComparisonAnswer = await (await ask(`/comparisons?${question}`)).json();
    const onPaper = outlinesOf(
      await (await ask(`/charts/comparison.svg?${question}&chart=boundaries`)).text(),
    );
    const onScreen = outlinesOf(
      await map()
        .locator('svg')
        .evaluate((drawing) => new XMLSerializer().serializeToString(drawing)),
    );
    expect(onPaper).toEqual(onScreen);
    const colours: Record<string, string> = { worse: '#D4351C', similar: '#FFDD00', better: '#00703C' };
    const judged = squares.map(([code]) => [
      code,
      colours[rows.find(({ area }) => area.code === code)?.comparison ?? ''],
    ]);
    expect(onPaper.map(({ code, fill }) => [code, fill])).toEqual(judged);
    expect(new Set(judged.map(([, colour]) => colour)).size).toBeGreaterThan(1);
  });

  it('is moved over with the arrow keys, as the areas lie, and highlights with Enter', async () => {
    await map().focus();
    await page.keyboard.press('End');
    await page.locator('.tile-map-tooltip').getByText('West Sussex').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.tile-map-tooltip').getByText('Hampshire').waitFor();
    await page.getByText(/^(?:joint )?\d+(?:st|nd|rd|th) highest of \d+/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked('highlight')).toEqual(['E10000032']);
    await page.locator('.boundary-name', { hasText: 'West Sussex' }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'West Sussex (highlighted)' }).waitFor();
    await page.getByRole('tab', { name: 'Boundary map' }).click();
    await page.locator('[data-area="E10000032"]').click();
    await expect.poll(() => asked('highlight')).toEqual([]);
  });

  it.each([1280, 375])('breaks no rule of accessibility at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await map().waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('is taken away as a drawing that names its boundaries', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download SVG' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/_ci95_boundaries\.svg$/);
    const svg = readFileSync(await file.path()).toString();
    expect(svg).toContain('<title>West Sussex: ');
    expect(svg).toContain('squares.geojson');
  });
});
