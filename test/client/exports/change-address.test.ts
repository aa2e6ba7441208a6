import { describe, expect, it } from 'vitest';
import { changeAddress, permanentAddress } from '../../../client/exports/change-address.ts';

describe('an address with other parameters', () => {
  it.each([
    ['one is added last', '/trends?area=E1', { asAt: '12' }, '/trends?area=E1&asAt=12'],
    ['one takes the place of another', '/trends?asAt=3&area=E1', { asAt: '12' }, '/trends?asAt=12&area=E1'],
    ['one is left out', '/a.png?area=E1&download=true', { download: null }, '/a.png?area=E1'],
    ['the only one is left out', '/a.png?download=true', { download: null }, '/a.png'],
    ['others are kept when given twice', '/t?area=E1&area=E2', { asAt: '1' }, '/t?area=E1&area=E2&asAt=1'],
    ['a place on the page is kept', '/methods?a=b#rates', { asAt: '1' }, '/methods?a=b&asAt=1#rates'],
    [
      'a whole address stays whole',
      'https://injury.example/trends?q=a+b',
      { asAt: '1' },
      'https://injury.example/trends?q=a+b&asAt=1',
    ],
  ])('%s', (_what, address, changes, expected) => {
    expect(changeAddress(address, changes)).toBe(expected);
  });

  it('is permanent once it names the store version; an empty store has none to name', () => {
    expect(permanentAddress('/trends?area=E1&asAt=2026-01-31', 12)).toBe('/trends?area=E1&asAt=12');
    expect(permanentAddress('/trends?area=E1', 0)).toBe('/trends?area=E1');
  });
});
