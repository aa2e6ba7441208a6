import { describe, expect, it } from 'vitest';
import { listLeftOut } from '../../../server/figures/list-left-out.ts';

describe('partners for whom there is no room', () => {
  it('are counted and named, the first twelve of many', () => {
    expect(listLeftOut([])).toEqual([]);
    expect(listLeftOut(['Police'])).toEqual([
      '1 further partner does not fit on this page and is in the data file: Police.',
    ]);
    const many = Array.from({ length: 14 }, (_, at) => `P${at}`);
    expect(listLeftOut(many)[0]).toMatch(/^14 further partners do not fit .+: P0; .+; P11 and 2 more\.$/);
  });
});
