import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../server/contract/parts.ts';
import { heldLine, licenceLines, sourceLines } from '../../../server/contract/source-words.ts';

const provenance = (changes: Partial<Provenance>): Provenance => ({
  extract: 'feedfacecafebeef',
  publisher: 'NHS England',
  source: 'NHS England, Hospital Episode Statistics.',
  fileName: 'hes.csv',
  sha256: 'ab'.repeat(32),
  released: '2025-03-04',
  releasedStated: true,
  receivedAt: '2025-03-10T09:00:00Z',
  licence: 'Open Government Licence v3.0',
  demonstration: false,
  ...changes,
});

const attribution = 'Contains public sector information licensed under the Open Government Licence v3.0.';

describe('the source line', () => {
  it('names source and release', () => {
    expect(sourceLines([provenance({})])).toEqual([
      'Source: NHS England, Hospital Episode Statistics. Released 4 March 2025.',
    ]);
  });

  it('gives no date of release where none was stated, but how far the figures reach', () => {
    expect(sourceLines([provenance({ releasedStated: false, released: '2024-03-31' })])).toEqual([
      'Source: NHS England, Hospital Episode Statistics. Release date not stated; figures to 31 March 2024.',
    ]);
  });

  it('gives made-up data neither release nor licence', () => {
    const made = provenance({ demonstration: true, source: 'Demonstration data, made up: injuries.csv' });
    expect(sourceLines([made])).toEqual(['Source: Demonstration data, made up: injuries.csv.']);
    expect(licenceLines([made])).toEqual([]);
  });

  it('says the same thing once', () => {
    expect(sourceLines([provenance({}), provenance({ extract: 'other' })])).toHaveLength(1);
  });
});

describe('the licence line', () => {
  it.each([
    ['Open Government Licence v3.0', attribution],
    ['OGL v3', attribution],
    [
      'HES-derived, not under the Open Government Licence',
      'Licence: HES-derived, not under the Open Government Licence.',
    ],
    ['Not stated', 'Licence: Not stated.'],
  ])('of "%s" is "%s"', (licence, line) => {
    expect(licenceLines([provenance({ licence })])).toEqual([line]);
  });
});

describe('the date of a figure', () => {
  it('is that of the store version it was drawn from', () => {
    expect(heldLine(12, '2025-03-10T09:00:00Z')).toBe('Figures as held on 10 March 2025 (store version 12).');
    expect(heldLine(0, null)).toBe('No figures are held yet.');
  });
});
