import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';
import { bringFiles, openDataPage, readOutcome, readTable } from './data-page.ts';

// Cornwall is a unitary authority that no other journey looks at. Organisations and sums are made up.
const partners = [
  'area_code,organisation,partner_type,role,relation,theme,form,from,to,audiences,motivation',
  'E06000052,Kernow Fire Service,fire and rescue,home visits,delivers,injury,networking,2015-04-01,2019-04-01,,',
  'E06000052,Kernow Fire Service,fire and rescue,home visits,delivers,injury,integrating,2019-04-01,,new parents,shared outcomes',
].join('\n');

const pool = 'E06000052,Safer childhoods,pooled fund,health visiting,0,4';
const members = 'Cornwall Council;NHS Kernow ICB;Kernow Police,Cornwall Council';
const arrangements = [
  'area_code,arrangement,kinds,functions,age_from,age_to,members,host,agreement_date,from,partner,financial_year,contribution_gbp',
  `${pool},${members},2023-04-01,2023-04-01,Cornwall Council,2023/24,300000`,
  `${pool},${members},2023-04-01,2023-04-01,NHS Kernow ICB,2023/24,100000`,
].join('\n');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(() => browser.close());

const openMap = () => page.goto(`${inject('productUrl')}/partners/E06000052`, { waitUntil: 'networkidle' });

describe('the map of partners of an area', () => {
  it('is reached from the page of the area, and says without a register how to supply one', async () => {
    await page.goto(`${inject('productUrl')}/areas/E06000052`);
    await page.getByRole('link', { name: 'Partners of Cornwall' }).click();
    await page.getByText('No register of partners has been brought for Cornwall').waitFor();
    await page.getByText('No register of arrangements has been brought for Cornwall').waitFor();
    const picture = page.getByRole('img', { name: /partners in rows/ });
    expect(await picture.textContent()).toContain('Fire and rescue authority');
  });

  it('shows the organisations of a register and the arrangements once they have been uploaded', async () => {
    await openDataPage(page, { url: inject('productUrl'), token: inject('productToken') });
    await bringFiles(page, [{ name: 'cornwall-partners.csv', content: partners }]);
    expect(await readOutcome(page)).toContain('cornwall-partners.csv');
    await bringFiles(page, [{ name: 'cornwall-arrangements.csv', content: arrangements }]);
    expect(await readOutcome(page)).toContain('cornwall-arrangements.csv');
    await openMap();
    const picture = page.getByRole('img', { name: /partners in rows/ });
    expect(await picture.textContent()).toContain('Kernow Fire Service');
  });

  it('shows how a form of working moved, in the picture and its table', async () => {
    const rows = await readTable(page, 'How forms of working moved in Cornwall');
    expect(rows.slice(1)).toEqual([
      'Kernow Fire Service | Networking (1 of 4) | Injury | home visits | 1 April 2015 | 31 March 2019 | 2',
      'Kernow Fire Service | Integrating (4 of 4) | Injury | home visits | 1 April 2019 | Still so | 3',
    ]);
    expect(await page.getByRole('img', { name: /^Forms of working/ }).textContent()).toContain('integrating');
  });

  it('shows what each partner pays with shares that add up, and warns of a member', async () => {
    const rows = await readTable(page, 'Contributions to Safer childhoods');
    expect(rows.slice(1).map((row) => row.replace(/\s*\|\s*$/, ''))).toEqual([
      '2023/24 | Cornwall Council | £300,000 | 75.0%',
      '2023/24 | NHS Kernow ICB | £100,000 | 25.0%',
      '2023/24 | Total | £400,000 | 100.0%',
    ]);
    await page.getByText('member that is not by its name an NHS body or a council: Kernow Police').waitFor();
  });

  it('has a table twin, reached with the keyboard, that breaks no rule', async () => {
    await page.getByRole('tab', { name: 'Picture' }).focus();
    await page.keyboard.press('ArrowRight');
    const table = page.getByRole('table', { name: 'Partners of Cornwall' });
    const row = table.getByRole('row', { name: /^Kernow Fire Service/ });
    expect(await row.textContent()).toContain('Might be moved by: shared outcomes');
    expect(await findFaults(page)).toEqual([]);
  });

  it('is downloaded as CSV', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV of partners' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^partners_cornwall_\d{4}-\d{2}-\d{2}\.csv$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain('Kernow Fire Service');
  });
});

describe('the partners of West Sussex, of which the demonstration has a register', () => {
  const open = (path: string) => page.goto(`${inject('productUrl')}${path}`, { waitUntil: 'networkidle' });

  it('are marked as made up wherever they are named', async () => {
    await open('/partners/E10000032');
    const picture = page.getByRole('img', { name: /partners in rows/ });
    expect(await picture.textContent()).toContain('Example Fire and Rescue Service');
    await page.getByText('Demonstration data', { exact: true }).first().waitFor();
  });

  it('have the years of an arrangement marked beside the figures of the ages that it serves', async () => {
    const section = page.getByRole('region', { name: /^Figures beside Example pooled fund/ });
    await section.getByText('Figures of the ages that it serves: Under 5 (0 to 4 years).').waitFor();
    await section.getByText('In force 2016/17 to 2020/21.').waitFor();
    await section.getByText('not what effect it had').waitFor();
    expect(await section.locator('[data-arrangement="in-force"]').count()).toBe(1);
    await section.getByText('These figures as a table').click();
    const rows = await readTable(
      page,
      'Example pooled fund for safe homes (demonstration): figures and years in force',
    );
    const ofYear = (year: string) => rows.find((row) => row.startsWith(year)) ?? '';
    expect(ofYear('2015/16')).toContain('| No |');
    expect(ofYear('2016/17')).toMatch(/\| Yes \| £[\d,]+ \|/);
    expect(await findFaults(page)).toEqual([]);
  });

  it('say of an arrangement for other ages which are shown', async () => {
    await page
      .getByText(/^It serves 5 to 19 years, of which no figures are held: those of 5 to 17 years are shown/)
      .waitFor();
  });

  it('keep the choice of the table in the address, which Back undoes', async () => {
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.waitForURL(/view=table/);
    await page.getByRole('table', { name: 'Partners of West Sussex' }).waitFor();
    await page.goBack();
    await page.getByRole('img', { name: /partners in rows/ }).waitFor();
  });

  it('say what of the address could not be read, and as at when they are shown', async () => {
    await open('/partners/E10000032?view=map&asAt=1');
    await page.getByText('Unknown view: map').waitFor();
    await page.getByText(/^Figures as held on .* \(store version 1\); see the newest\.$/).waitFor();
    await page.getByRole('link', { name: 'see the newest' }).click();
    await page.waitForURL(/\/partners\/E10000032\?view=map$/);
  });

  it('are downloaded as pictures, named as demonstration', async () => {
    for (const [link, name] of [
      ['Download PNG of the map', /^demonstration_partners_west-sussex_\d{4}-\d{2}-\d{2}\.png$/],
      [
        'Download SVG of forms of working',
        /^demonstration_partner-forms_west-sussex_\d{4}-\d{2}-\d{2}\.svg$/,
      ],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(name);
    }
  });
});

describe('the partners of an area of the past', () => {
  it('are those of its last day, with the way to what replaced it', async () => {
    await page.goto(`${inject('productUrl')}/partners/E10000006`, { waitUntil: 'networkidle' });
    await page.getByText('This map is of its last day, 31 March 2023.').waitFor();
    await page.getByRole('link', { name: 'Partners of Cumberland' }).click();
    await page.waitForURL(/\/partners\/E06000063$/);
    await page.getByText('Map of partners: Cumberland').waitFor();
  });
});
