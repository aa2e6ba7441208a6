import { expect, it } from 'vitest';
import { areaKind } from '../../../server/contract/area-words.ts';

it('the kind of an area is named in words', () => {
  expect(areaKind('utla')).toBe('Upper-tier or unitary authority');
  expect(areaKind('ltla')).toBe('District');
});
