import { describe, expect, it } from 'vitest';
import { gapKey, gapsOf, hasGaps, placeSymbols } from '../../../server/contract/area-trends-gaps.ts';
import { gappedPanels, onePanel, tenPanels } from '../../support/area-trends-cases.ts';
import { years } from '../../support/trend-answers.ts';

const [rutland, cumberland] = gappedPanels.panels;

describe('the gaps of an area', () => {
  it('are periods in a row for one reason, and a period without a row is one too', () => {
    // Rutland: places 1, 3 and 4 are suppressed, 5 and 6 without a row, 10 not available, 13 suppressed.
    expect(rutland && gapsOf(rutland, years)).toEqual([
      { from: 1, to: 1, symbol: '[c]' },
      { from: 3, to: 4, symbol: '[c]' },
      { from: 5, to: 6, symbol: '[x]' },
      { from: 10, to: 10, symbol: '[x]' },
      { from: 13, to: 13, symbol: '[c]' },
    ]);
    // Cumberland: no row in the first twelve, not available in the next, a value in the last.
    expect(cumberland && gapsOf(cumberland, years)).toEqual([{ from: 0, to: 12, symbol: '[x]' }]);
  });

  it('are explained where there are any', () => {
    expect(hasGaps(tenPanels)).toBe(false);
    expect(gapKey(tenPanels)).toBeNull();
    expect(hasGaps(onePanel)).toBe(true);
    expect(gapKey(onePanel)).toBe('A stroke below a plot: a year without a value; [c] suppressed');
    expect(gapKey(gappedPanels)).toBe(
      'A stroke below a plot: a year without a value; [c] suppressed, [x] not available',
    );
  });

  it('have their symbol in the middle, within the edges, and never on another', () => {
    const room = { xOf: (place: number) => place * 10, from: 0, to: 130, widthOf: () => 16 };
    const place = (gaps: Parameters<typeof placeSymbols>[0]) => placeSymbols(gaps, room).map(({ x }) => x);
    // 3 and 4 stand at 30 and 40: between them 35. The last, at 130, is 16 wide and ends at the edge: 122.
    expect(
      place([
        { from: 3, to: 4, symbol: '[c]' },
        { from: 13, to: 13, symbol: '[c]' },
      ]),
    ).toEqual([35, 122]);
    // Of the same reason at 30 and 40 one symbol; of another the second stands 1 beside the first: 30 + 8 + 1 + 8.
    expect(
      place([
        { from: 3, to: 3, symbol: '[c]' },
        { from: 4, to: 4, symbol: '[c]' },
      ]),
    ).toEqual([30]);
    expect(
      place([
        { from: 3, to: 3, symbol: '[c]' },
        { from: 4, to: 4, symbol: '[x]' },
      ]),
    ).toEqual([30, 47]);
  });
});
