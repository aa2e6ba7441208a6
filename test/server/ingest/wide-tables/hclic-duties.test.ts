import { describe, expect, it } from 'vitest';
import { noteOnTotals } from '../../../../server/ingest/wide-tables/hclic-duties.ts';

describe('noteOnTotals', () => {
  it.each([
    ['E92000001', 1],
    ['E12000007', 1],
    ['E06000001', 0],
    ['E09000001', 0],
  ])('%s has %s notes: only England and its regions are estimated and rounded', (area, notes) => {
    expect(noteOnTotals(area)).toHaveLength(notes);
  });
});
