import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(() => browser.close());

const address = (path: string) => inject('productUrl') + path;
const card = (name: string) => page.getByRole('article', { name, exact: true });

async function addArea(name: string, on: Page = page) {
  await on.getByRole('combobox', { name: 'Add an area' }).fill(name);
  await on
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await on.keyboard.press('Enter');
  await on.getByRole('button', { name: `Remove ${name}` }).waitFor();
}

describe('statistical neighbours', () => {
  it('are reached from the page of the area, each with its distance and the parts of it', async () => {
    await page.goto(address('/areas/E10000032'));
    await page.getByRole('link', { name: 'Statistical neighbours of West Sussex' }).click();
    const table = page.getByRole('table', { name: 'Statistical neighbours of West Sussex' });
    await table.waitFor();
    // The header, West Sussex itself, and fifteen neighbours.
    expect(await table.getByRole('row').count()).toBe(17);
    expect(await table.getByRole('row').nth(2).textContent()).toMatch(/SD, \d+%/);
    await page.getByText('Injuries, road casualties and what follows from them are never among').waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('are as many as are asked for, which stands in the address', async () => {
    await page.getByLabel('How many').selectOption('5');
    await expect.poll(() => new URL(page.url()).searchParams.get('count')).toBe('5');
    await expect
      .poll(() =>
        page.getByRole('table', { name: 'Statistical neighbours of West Sussex' }).getByRole('row').count(),
      )
      .toBe(7);
  });

  it('are downloaded with the method', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(
      /^demonstration_neighbours_west-sussex_computed_version-\d+\.csv$/,
    );
    expect(readFileSync(await file.path(), 'utf8')).toContain('difference_in_standard_deviations');
  });

  it('become a group, and are compared', async () => {
    await page.getByText('Save 6 areas as a group').click();
    await page.getByRole('button', { name: 'Save the group' }).click();
    await page.getByText('Saved as “West Sussex and neighbours”').waitFor();
    await page.getByRole('link', { name: 'Compare these areas' }).click();
    await page.getByText('6 areas chosen by name.').waitFor();
  });

  it('are chosen for a comparison by naming the area', async () => {
    await page.goto(address('/comparisons?indicator=90284'));
    await page.getByRole('combobox', { name: 'An area and its statistical neighbours' }).fill('West Sussex');
    await page.getByRole('option', { name: /E10000032/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('16 areas chosen by name.').waitFor();
  });

  it('are what a profile can be set beside', async () => {
    await page.goto(address('/profiles/E10000032'));
    await page.getByLabel('Set beside').selectOption({ label: 'Its statistical neighbours' });
    await expect.poll(() => new URL(page.url()).searchParams.get('peers')).toBe('neighbours');
    await page.getByText('of 16 areas (itself and its statistical neighbours)').first().waitFor();
  });

  it('are said not to be had where too little is held, and why', async () => {
    await page.goto(address('/neighbours/E92000001'));
    await page.getByText('England has no like').waitFor();
  });
});

describe('groups of areas', () => {
  it('are made by picking areas with the keyboard, under a name of one’s own', async () => {
    await page.goto(address('/groups'));
    await page.getByRole('button', { name: 'Save the group' }).click();
    await page.getByText('Give the group a name.').waitFor();
    await page.getByLabel('Name of the group').fill('South coast');
    await addArea('Brighton and Hove');
    await addArea('Portsmouth');
    await page.getByRole('button', { name: 'Save the group' }).focus();
    await page.keyboard.press('Enter');
    await card('South coast').waitFor();
    await card('West Sussex and neighbours').waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('are renamed, and never to a name that another has', async () => {
    await card('South coast')
      .getByRole('button', { name: /^Rename or change/ })
      .click();
    const name = card('South coast').getByLabel('Name of the group');
    await name.fill('west sussex AND neighbours');
    await card('South coast').getByRole('button', { name: 'Save the changes' }).click();
    await page.getByText('There is a group of this name already').waitFor();
    await name.fill('Coast');
    await card('South coast').getByRole('button', { name: 'Save the changes' }).click();
    await card('Coast').waitFor();
  });

  it('are chosen in a trend and in a comparison', async () => {
    await page.goto(address('/trends?indicator=90284'));
    await page.getByLabel('A saved group').selectOption({ label: 'Coast (2 areas)' });
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('area'))
      .toEqual(['E06000043', 'E06000044']);
    await page.goto(address('/comparisons?indicator=90284'));
    await page.getByLabel('A saved group').selectOption({ label: 'Coast (2 areas)' });
    await page.getByText('2 areas chosen by name.').waitFor();
  });

  it('are shared by a link, which offers the group and changes nothing until it is saved', async () => {
    const other = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const theirs = await other.newPage();
    await theirs.goto(address('/groups?name=Coast&area=E06000043&area=E06000044'));
    await theirs.getByRole('heading', { name: 'A group that was shared with you: Coast' }).waitFor();
    await theirs.getByText('None yet.').waitFor();
    expect(await findFaults(theirs)).toEqual([]);
    await theirs.getByRole('button', { name: 'Save this group' }).click();
    await theirs.getByRole('article', { name: 'Coast', exact: true }).waitFor();
    await other.close();
    await page.goto(address('/groups?name=Coast&area=E06000043'));
    await page.getByRole('button', { name: 'Save this group' }).click();
    await page.getByText('Saved as “Coast (2)”, since there is another group “Coast”.').waitFor();
    await card('Coast').waitFor();
  });

  it('are taken along as a file, deleted, and brought back from it', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all as CSV' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('Coast,E06000043,Brighton and Hove');
    await card('Coast')
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await card('Coast').waitFor({ state: 'detached' });
    const bring = (content: string) =>
      page
        .getByLabel('Bring groups from a file')
        .setInputFiles({ name: 'groups.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await bring('group,area_code\nCoast,Hove\n');
    await page.getByText('Line 2: Not an area code: HOVE.').waitFor();
    await bring(
      text
        .split('\r\n')
        .filter((line) => !/^(?:West|Coast \()/.test(line))
        .join('\r\n'),
    );
    await card('Coast').waitFor();
  });

  it('last as long as the page where the browser keeps nothing, and the page says so', async () => {
    const denied = await browser.newContext();
    await denied.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied');
        },
      });
    });
    const theirs = await denied.newPage();
    await theirs.goto(address('/groups'));
    await theirs.getByText('This browser does not let the page keep anything.').waitFor();
    await theirs.getByLabel('Name of the group').fill('Coast');
    await addArea('Portsmouth', theirs);
    await theirs.getByRole('button', { name: 'Save the group' }).click();
    await theirs.getByRole('article', { name: 'Coast', exact: true }).waitFor();
    await denied.close();
  });
});
