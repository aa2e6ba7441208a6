import { describe, expect, it } from 'vitest';
import { maskCount } from '../../../server/disclosure/mask-count.ts';

const suppressed = { count: null, suppressed: true };
const shown = (count: number | null) => ({ count, suppressed: false });

describe("a count by NHS England's rule", () => {
  it.each([
    [0, shown(0)],
    [1, suppressed],
    [7, suppressed],
    [8, shown(10)],
    [12, shown(10)],
    [13, shown(15)],
    [42, shown(40)],
    [48, shown(50)],
    [0.4, suppressed],
    [7.9, suppressed],
    [18.63, shown(20)],
    [null, shown(null)],
  ])('of %s', (count, expected) => {
    expect(maskCount(count, 'nhs-suppress-1-7-round-5')).toEqual(expected);
  });
});

describe('a count where small ones are suppressed', () => {
  it.each([
    [0, shown(0)],
    [1, suppressed],
    [7, suppressed],
    [8, shown(8)],
    [42, shown(42)],
    [null, shown(null)],
  ])('of %s', (count, expected) => {
    expect(maskCount(count, 'suppress-below-n')).toEqual(expected);
  });
});

describe('a count that was published openly', () => {
  it.each([0, 3, 42, null])('of %s stays as it is', (count) => {
    expect(maskCount(count, 'published-open')).toEqual(shown(count));
  });
});

it('a negative count is refused', () => {
  expect(() => maskCount(-1, 'nhs-suppress-1-7-round-5')).toThrow('invalid count; not 0 or more: -1');
});
