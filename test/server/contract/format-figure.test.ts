import { expect, it } from 'vitest';
import { formatWorked } from '../../../server/contract/format-figure.ts';

it.each([
  [1290, '1,290'],
  [148_122, '148,122'],
  [87.09037145, '87.09037'],
  [110.00000000000001, '110'],
  [0.0061132142, '0.006113214'],
  [-43.16614415, '-43.16614'],
])('a figure of a worked example keeps seven digits, a whole one all: %d', (value, written) => {
  expect(formatWorked(value)).toBe(written);
});
