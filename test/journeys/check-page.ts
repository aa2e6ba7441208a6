import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page breaks of WCAG 2.2 AA, and by how much it scrolls sideways: an empty list where it does neither. */
export async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: rules,
      rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
    })
    .analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(overflow === 0 ? [] : [`scrolls sideways by ${overflow} pixels`]),
  ];
}
