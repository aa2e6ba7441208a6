import type { Page } from 'playwright-core';

/**
 * From now on answers and scripts come to a page one at a time, the last that was asked for first, and each only once what
 * the one before brought has been painted. So every placeholder is seen, on a fast machine too.
 */
export async function holdAnswers(page: Page): Promise<void> {
  const held: (() => Promise<void>)[] = [];
  let isGiving = false;
  await page.route(/\/api\/v1\/|\/assets\/.*\.js$/, async (route) => {
    held.push(async () => {
      await page.evaluate(untilPainted);
      await route.continue();
      const response = await route.request().response();
      await response?.finished();
    });
    if (isGiving) return;
    isGiving = true;
    for (let give = held.pop(); give !== undefined; give = held.pop()) await give();
    isGiving = false;
  });
}

/** Resolves in the page after the frame in which what stands in it now is painted. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
