import { describe, expect, it } from 'vitest';
import { purposeWithRows, rowsOfWorkbook, tableDownloads } from '../../../client/exports/table-downloads.ts';

const [csv, xlsx, zip] = tableDownloads('/trends', { area: ['E10000032'] }, 'every figure with its source');

describe('the figures of an answer to take away', () => {
  it('come as CSV, as a workbook and as a package, of the same question', () => {
    expect([csv, xlsx, zip].map((file) => [file?.format, file?.address])).toEqual([
      ['CSV', '/api/v1/trends?area=E10000032&format=csv'],
      ['XLSX', '/api/v1/trends?area=E10000032&format=xlsx'],
      ['ZIP', '/api/v1/trends?area=E10000032&format=zip'],
    ]);
  });

  it.each([
    [{ shown: 16, data: 1_140 }, 'accessible spreadsheet: 16 rows shown, 1,140 rows behind it'],
    [{ shown: 1, data: 1 }, 'accessible spreadsheet: 1 row shown, 1 row behind it'],
    [{ shown: null, data: 153 }, 'accessible spreadsheet: 153 rows of data'],
    [undefined, 'accessible spreadsheet'],
  ])('say of the workbook how many rows it has: %o', (tables, said) => {
    expect(xlsx && purposeWithRows(xlsx, tables)).toBe(said);
  });

  it('have a number of rows of the workbook alone', () => {
    const rows = { shown: 16, data: 1_140 };
    expect(xlsx && rowsOfWorkbook(xlsx, rows)).toBe('16 rows shown, 1,140 rows behind it');
    expect(csv && rowsOfWorkbook(csv, rows)).toBeNull();
  });

  it('say of a CSV file what it is good for alone', () => {
    expect(csv && purposeWithRows(csv, { shown: 1, data: 2 })).toBe('every figure with its source');
  });
});
