import { describe, expect, it } from 'vitest';
import { offerMappings } from '../../../server/ingest/offer-mappings.ts';

const mapping = (name: string, headers: readonly string[]) => ({
  ...{ name, headers, columns: {}, constants: {}, policy: null },
});

describe('offerMappings', () => {
  const saved = [mapping('rates', ['Area', 'Rate %']), mapping('counts', ['Area', 'Count'])];

  it.each([
    ['the same headers', ['Area', 'Rate %'], ['rates']],
    ['other spacing, and columns without a name at the end', [' Area', 'Rate  %', '', ''], ['rates']],
    ['headers in another order', ['Rate %', 'Area'], []],
    ['one header more', ['Area', 'Count', 'Note'], []],
  ])('with %s', (_title, header, offered) => {
    expect(offerMappings(header, saved)).toEqual(offered);
  });
});
