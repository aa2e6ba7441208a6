import { describe, expect, it } from 'vitest';
import { foundMessage } from '../../../../client/views/areas/area-words.ts';

describe('what is read out while an area is searched', () => {
  it.each([
    ['', 0, 0, false, ''],
    ['west', 0, 0, true, 'Searching…'],
    ['west', 1, 0, false, '1 area found'],
    ['west', 7, 0, false, '7 areas found'],
    [' xyz ', 0, 0, false, 'No area found for xyz. Try part of its name, or its code.'],
    ['west susex', 0, 1, false, 'No area found for west susex; 1 is written nearly so'],
    ['susex', 0, 2, false, 'No area found for susex; 2 are written nearly so'],
  ])('%j with %i found and %i written nearly so', (text, found, near, isSearching, message) => {
    expect(foundMessage(text, found, near, isSearching)).toBe(message);
  });
});
