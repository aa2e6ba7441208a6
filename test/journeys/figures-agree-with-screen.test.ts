import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Told, ToldRow } from '../support/drawn/drawn-kind.ts';
import { drawnKinds } from '../support/drawn-kinds.ts';
import { openBrowser } from '../support/open-browser.ts';
import { plotsOnPaper, plotsOnScreen, type Reading, readNumber } from '../support/read-plots.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const viewport = { width: 1280, height: 900 };
  page = await (await browser.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
});

afterAll(() => browser.close());

const ask = (path: string) => fetch(`${inject('productUrl')}/api/v1${path}`);

// Each value is read by the figures of the drawn axis, to a tenth of a millimetre on paper and a pixel on the screen.
describe.each(drawnKinds)('$name', (kind) => {
  let answer: unknown;

  beforeAll(async () => {
    answer = await (await ask(kind.answer)).json();
  });

  it('stands on paper where the answer says', async () => {
    const svg = await (await ask(kind.figure)).text();
    expect(differences(kind.told(answer), kind.onPaper(plotsOnPaper(svg), answer))).toEqual([]);
  });

  const { onScreen } = kind;
  it.skipIf(onScreen === null)('stands on the screen where the answer says', async () => {
    if (onScreen === null) return;
    await page.goto(inject('productUrl') + kind.page, { waitUntil: 'networkidle' });
    expect(differences(kind.told(answer), onScreen(plotsOnScreen(await drawingsOf(page)), answer))).toEqual(
      [],
    );
  });

  it('is in the table beside it', async () => {
    await page.goto(inject('productUrl') + (kind.tablePage ?? kind.page), { waitUntil: 'networkidle' });
    const tables = await tablesOf(page);
    const missing = kind
      .tables(answer)
      .flatMap((rows, place) => rows.filter((row) => !isInTable(row, tables[place] ?? [])));
    expect(missing).toEqual([]);
    expect(kind.tables(answer).flat()).not.toEqual([]);
  });
});

it('every chart of the interface is read, but the map of partners, which is words', async () => {
  const { paths } = (await (await ask('/openapi.json')).json()) as { paths: Record<string, unknown> };
  const offered = Object.keys(paths).flatMap((path) => /\/charts\/([\w-]+)\.svg$/.exec(path)?.[1] ?? []);
  const read = new Set(drawnKinds.map(({ figure }) => /\/charts\/([\w-]+)/.exec(figure)?.[1]));
  expect(offered.filter((name) => !read.has(name))).toEqual(['partners']);
});

/** Every drawing of a page that is larger than the mark of a key, as it stands in the document. */
const drawingsOf = (shown: Page): Promise<string[]> =>
  shown
    .locator('main svg')
    .evaluateAll((drawings) =>
      drawings
        .filter((drawing) => drawing.getBoundingClientRect().width > 60)
        .map((drawing) => new XMLSerializer().serializeToString(drawing)),
    );

const tablesOf = (shown: Page): Promise<string[][][]> =>
  shown.locator('main table').evaluateAll((tables) =>
    tables.map((table) =>
      [...(table as HTMLTableElement).rows].map((row) =>
        // biome-ignore lint/performance/useDomNodeTextContent: lines of a cell are words of their own.
        [...row.cells].map((cell) => (cell as HTMLElement).innerText),
      ),
    ),
  );

/** What is drawn elsewhere than it should be, or not at all, a line each. */
function differences(told: Told, read: Reading): string[] {
  const names = new Set([...Object.keys(told), ...Object.keys(read)]);
  if (Object.values(told).flat().length === 0) return ['the answer says of nothing that it is drawn'];
  return [...names].flatMap((name) => {
    const [expected, found] = [told[name] ?? [], read[name] ?? []];
    if (expected.length !== found.length)
      return [`${name}: ${expected.length} values in the answer, ${found.length} drawn`];
    return expected.flatMap((value, at) => {
      const { value: drawn, within } = found[at] ?? { value: Number.NaN, within: 0 };
      return Math.abs(drawn - value) <= within ? [] : [`${name} ${at}: ${value}, drawn at ${drawn}`];
    });
  });
}

/** Whether a row begins with the label and has the values, as they are written, in their order. */
function isInTable([label, values]: ToldRow, rows: readonly (readonly string[])[]): boolean {
  return rows.some(([head = '', ...cells]) => {
    if (!head.replace(/\s+/g, ' ').startsWith(label)) return false;
    const written = cells
      .flatMap((cell) => cell.match(/-?[\d,]+(?:\.\d+)?/g) ?? [])
      .flatMap((text) => readNumber(text) ?? []);
    let from = 0;
    return values.every((value) => {
      from = written.findIndex((each, at) => at >= from && Math.abs(each.value - value) <= each.within) + 1;
      return from > 0;
    });
  });
}
