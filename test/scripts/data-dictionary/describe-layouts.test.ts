import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeLayouts } from '../../../scripts/data-dictionary/describe-layouts.ts';

describe('the page of layouts', () => {
  it('is as the code has it (mend with `npm run write-data-dictionary`)', () => {
    const page = readFileSync(new URL('../../../docs/layouts.md', import.meta.url), 'utf8');
    expect(page).toBe(describeLayouts());
  });

  it('names our own headers', () => {
    expect(describeLayouts()).toContain('| `deprivation_decile` |');
    expect(describeLayouts()).toContain('| `contribution_gbp` |');
  });
});
