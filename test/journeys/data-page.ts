import type { Page } from 'playwright-core';

/** A file that a test makes up. */
export interface MadeFile {
  readonly name: string;
  readonly content: string;
}

/** Opens the data page of a product with its token, as the address printed at its start does. */
export async function openDataPage(page: Page, product: { url: string; token: string }): Promise<void> {
  await page.goto(`${product.url}/data?token=${product.token}`);
  await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor();
}

/** Chooses files and presses a button of the form. */
export async function bringFiles(
  page: Page,
  files: readonly MadeFile[],
  press: 'Bring it in' | 'Check first, store nothing' = 'Bring it in',
): Promise<void> {
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })),
    );
  await page.getByRole('button', { name: press, exact: true }).click();
}

/** The banner or the error summary that says what became of files: it must have the focus. */
export async function readOutcome(page: Page): Promise<string> {
  const outcome = page.locator('.govuk-notification-banner:focus, .govuk-error-summary:focus');
  await outcome.waitFor();
  return (await outcome.textContent()) ?? '';
}

/** The rows of a table on the page, its header first, cells parted by a stroke. */
export async function readTable(page: Page, name: string | RegExp): Promise<string[]> {
  const rows = page.getByRole('table', { name }).getByRole('row');
  await rows.first().waitFor();
  const texts: string[] = [];
  for (const row of await rows.all()) {
    texts.push((await row.locator('th, td').allInnerTexts()).map((text) => text.trim()).join(' | '));
  }
  return texts;
}

/** A trend as the interface answers it, as text. */
export async function askTrend(productUrl: string, question: string): Promise<string> {
  const response = await fetch(`${productUrl}/api/v1/trends?${question}`);
  return response.text();
}
