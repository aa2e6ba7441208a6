import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeContract } from '../../../scripts/data-dictionary/describe-contract.ts';

describe('the data dictionary', () => {
  it('is as the contract has it (mend with `npm run write-data-dictionary`)', () => {
    const page = readFileSync(new URL('../../../docs/data-dictionary.md', import.meta.url), 'utf8');
    expect(page).toBe(describeContract());
  });

  it('describes a field inside a list inside a list', () => {
    expect(describeContract()).toContain('| `series[].points[].missing` |');
  });
});
