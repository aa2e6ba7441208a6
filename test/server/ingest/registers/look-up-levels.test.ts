import { describe, expect, it } from 'vitest';
import { findLevels } from '../../../../server/ingest/registers/look-up-levels.ts';

describe('findLevels', () => {
  it('finds codes and names of each level, the smallest areas first, with their year', () => {
    const levels = findLevels(['RGN23CD', 'RGN23NM', 'LTLA23CD', 'LTLA23NM', 'LTLA23NMW', 'ObjectId']);
    expect(levels).toEqual([
      { codeColumn: 2, nameColumn: 3, type: 'ltla', nest: 'councils', partner: null, year: 2023 },
      { codeColumn: 0, nameColumn: 1, type: 'region', nest: 'councils', partner: null, year: 2023 },
    ]);
  });

  it('takes headers without a year, and gives a place after the last for names that are not there', () => {
    expect(findLevels(['ladcd', 'ICBCD'])).toEqual([
      { codeColumn: 0, nameColumn: 2, type: 'ltla', nest: 'councils', partner: null, year: null },
      {
        codeColumn: 1,
        nameColumn: 2,
        type: 'other',
        nest: 'health',
        partner: 'integrated-care-board',
        year: null,
      },
    ]);
  });
});
