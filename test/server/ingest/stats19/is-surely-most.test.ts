import { describe, expect, it } from 'vitest';
import { isSurelyMany, isSurelyMost } from '../../../../server/ingest/stats19/is-surely-most.ts';

describe('whether rows are odd by more than chance', () => {
  it.each([
    [19, 19, false],
    [20, 20, true],
    [20, 39, true],
    [20, 40, false],
  ])('%i of %i: most %s', (odd, rows, expected) => expect(isSurelyMost(odd, rows)).toBe(expected));

  it.each([
    [19, 40, false],
    [20, 79, true],
    [20, 80, false],
  ])('%i of %i: many %s', (odd, rows, expected) => expect(isSurelyMany(odd, rows)).toBe(expected));
});
