import { describe, expect, it } from 'vitest';
import { readSymbols } from '../../../../server/ingest/wide-tables/read-symbols.ts';

describe('readSymbols', () => {
  it.each([
    ['.. = no data received from the local authority', '..', 'not-available'],
    [' - = total less than 5', '-', 'suppressed'],
    [
      '- Household type breakdowns have been suppressed for authorities with fewer than 5 households',
      '-',
      'suppressed',
    ],
    ['.. Authority with missing data. Further information is on the contents page.', '..', 'not-available'],
    ['- = nil or less than half the final digit shown', '-', 'nil'],
    ['[z] = not applicable', '[z]', 'not-applicable'],
    ['– means zero', '-', 'nil'],
    [': not available', ':', 'not-available'],
  ])('understands "%s"', (note, symbol, meaning) => {
    expect(readSymbols([note], new Map()).get(symbol)).toBe(meaning);
  });

  it("keeps the publisher's usual meaning where the file explains nothing", () => {
    const usual = new Map([['-', 'suppressed']] as const);
    const notes = ['- Totals may not add up', 'Source: P1E returns', '1 Missing data were estimated'];
    expect([...readSymbols(notes, usual)]).toEqual([['-', 'suppressed']]);
  });

  it("puts the file's own explanation above the usual meaning", () => {
    const usual = new Map([['-', 'suppressed']] as const);
    expect(readSymbols(['- = nil'], usual).get('-')).toBe('nil');
  });
});
