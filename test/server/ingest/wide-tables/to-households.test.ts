import { expect, it } from 'vitest';
import { toHouseholds } from '../../../../server/ingest/wide-tables/to-households.ts';

it.each([
  [24_209.029, 24_209_029],
  [42.591, 42_591],
  [28.7943, 28_794.3],
  [0, null],
  [null, null],
])('takes %s thousand for %s households', (thousands, households) => {
  expect(toHouseholds(thousands)).toBe(households);
});
