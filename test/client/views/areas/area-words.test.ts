import { describe, expect, it } from 'vitest';
import { foundMessage } from '../../../../client/views/areas/area-words.ts';

describe('what is read out while an area is searched', () => {
  it.each([
    ['', 0, false, ''],
    ['west', 0, true, 'Searching…'],
    ['west', 1, false, '1 area found'],
    ['west', 7, false, '7 areas found'],
    [' xyz ', 0, false, 'No area found for xyz. Try part of its name, or its code.'],
  ])('%j with %i found', (text, found, isSearching, message) => {
    expect(foundMessage(text, found, isSearching)).toBe(message);
  });
});
