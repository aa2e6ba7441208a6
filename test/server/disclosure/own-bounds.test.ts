import { expect, it } from 'vitest';
import { exactly, roundedTo, small, unknown } from '../../../server/disclosure/own-bounds.ts';

it.each([
  ['a small count', small, 1, 7],
  ['nothing', unknown, 0, Number.POSITIVE_INFINITY],
  ['12 as it is', exactly(12), 12, 12],
  // 8, 9, 10, 11 and 12 are rounded to 10: 7 would be hidden.
  ['10, rounded', roundedTo(10), 8, 12],
  ['15, rounded', roundedTo(15), 13, 17],
])('%s says between which numbers a count lies', (_, bounds, least, most) => {
  expect(bounds).toEqual({ least, most });
});
