import { expect, it } from 'vitest';
import { problemsAddress } from '../../../client/exports/problems-address.ts';

it('gives the address of all problems of a refused extract', () => {
  expect(problemsAddress('0a1b')).toBe('/api/v1/extracts/0a1b/problems.csv');
});
