import { describe, expect, it } from 'vitest';
import { noteOnGrossed } from '../../../../server/ingest/wide-tables/p1e-habits.ts';

describe('noteOnGrossed', () => {
  it.each([
    ['E92000001', ['Grossed: rounded, and includes estimates for missing returns']],
    ['E12000007', ['Grossed: rounded, and includes estimates for missing returns']],
    ['E07000026', []],
  ])('%s', (area, notes) => {
    expect(noteOnGrossed(area)).toEqual(notes);
  });
});
