import { describe, expect, it } from 'vitest';
import {
  readAdmissionDate,
  readFinancialYear,
} from '../../../../server/ingest/admissions/read-admission-date.ts';

describe('the day of an admission or of the end of an episode', () => {
  it.each([
    ['2024-03-31', 2023, 11],
    ['2024-04-01', 2024, 0],
    ['31/03/2024', 2023, 11],
    ['1/4/2024', 2024, 0],
    ['20240401', 2024, 0],
    ['2024-04-01T13:00:00Z', 2024, 0],
    ['2024-04-01 00:00', 2024, 0],
    ['01-Apr-2024', 2024, 0],
    ['2024-02-29', 2023, 10],
  ])('%s is in the year from April %i, month %i', (text, year, month) => {
    expect(readAdmissionDate(text)).toEqual({ year, month });
  });

  it.each(['', 'NA', '1801-01-01', '01/01/1800', '1582-10-15'])(
    'is not known where the cell has %j',
    (text) => {
      expect(readAdmissionDate(text)).toBe('unknown');
    },
  );

  it.each([
    '2023-02-29',
    '31/04/2024',
    '03/31/2024',
    '2024-13-01',
    '24-03-31',
    'March',
    '45382',
    '1979-12-31',
    '2100-05-01',
  ])('is none: %s', (text) => {
    expect(readAdmissionDate(text)).toBeNull();
  });
});

describe('a financial year', () => {
  it.each([
    ['2023/24', 2023],
    ['2023/2024', 2023],
    ['2023-24', 2023],
    ['2023-2024', 2023],
    ['202324', 2023],
    ['FYE 2024', 2023],
    ['FY 2023/24', 2023],
    ['1314', 2013],
    ['1920', 2019],
  ])('%s starts in %i', (text, year) => {
    expect(readFinancialYear(text)).toBe(year);
  });

  it.each(['2023', '2021', '2023/25', '2024/23', '', '2021/22 - 23/24', 'Apr 2024', '2023 Q2'])(
    'is none: %j',
    (text) => {
      expect(readFinancialYear(text)).toBeNull();
    },
  );
});
