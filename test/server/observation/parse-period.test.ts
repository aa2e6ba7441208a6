import { describe, expect, it } from 'vitest';
import { isHyphenatedYear, parsePeriod } from '../../../server/observation/parse-period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01', 'calendar'],
    ['2010/11', '2010-04-01', '2011-04-01', 'financial'],
    ['2010/2011', '2010-04-01', '2011-04-01', 'financial'],
    ['1999/00', '1999-04-01', '2000-04-01', 'financial'],
    ['FYE 2015', '2014-04-01', '2015-04-01', 'financial'],
    ['2016 - 18', '2016-01-01', '2019-01-01', 'pooled'],
    ['2016 – 18', '2016-01-01', '2019-01-01', 'pooled'],
    ['2016 to 2018', '2016-01-01', '2019-01-01', 'pooled'],
    ['1999 - 01', '1999-01-01', '2002-01-01', 'pooled'],
    ['2011/12 - 13/14', '2011-04-01', '2014-04-01', 'pooled'],
    ['1998/99 - 00/01', '1998-04-01', '2001-04-01', 'pooled'],
    ['2016/17 - 2020/21', '2016-04-01', '2021-04-01', 'pooled'],
    ['2023 Q2', '2023-04-01', '2023-07-01', 'quarter'],
    ['2023/24 Q1', '2023-04-01', '2023-07-01', 'quarter'],
    ['2023/24 Q4', '2024-01-01', '2024-04-01', 'quarter'],
    ['Jul - Sep 2014', '2014-07-01', '2014-10-01', 'quarter'],
    ['July to September 2014', '2014-07-01', '2014-10-01', 'quarter'],
    ['Aug 2017 - Jul 2018', '2017-08-01', '2018-08-01', 'pooled'],
    ['Sept 2019 - Aug 2020', '2019-09-01', '2020-09-01', 'pooled'],
    ['1 April to 30 June 2024', '2024-04-01', '2024-07-01', 'quarter'],
    ['1st April 2023 - 31st March 2024', '2023-04-01', '2024-04-01', 'financial'],
    ['Apr 2020', '2020-04-01', '2020-05-01', 'pooled'],
    ['31 Aug 2016', '2016-08-31', '2016-09-01', 'snapshot'],
    ['29 February 2016', '2016-02-29', '2016-03-01', 'snapshot'],
    ['2016-08-31', '2016-08-31', '2016-09-01', 'snapshot'],
    ['2023-24', '2023-04-01', '2024-04-01', 'financial'],
    ['2023-2024', '2023-04-01', '2024-04-01', 'financial'],
    ['2023 - 24', '2023-01-01', '2025-01-01', 'pooled'],
    ['2016-18', '2016-01-01', '2019-01-01', 'pooled'],
    ['FYE 2015 to 2021', '2014-04-01', '2021-04-01', 'pooled'],
    ['FYE March 2015', '2014-04-01', '2015-04-01', 'financial'],
    ['Financial year ending 2015', '2014-04-01', '2015-04-01', 'financial'],
    ['year ending March 2015', '2014-04-01', '2015-04-01', 'financial'],
    ['Year ending 31 March 2024', '2023-04-01', '2024-04-01', 'financial'],
    ['Year ending December 2023', '2023-01-01', '2024-01-01', 'calendar'],
    ['12 months to June 2024', '2023-07-01', '2024-07-01', 'pooled'],
    ['mid-2019', '2019-06-30', '2019-07-01', 'snapshot'],
    ['Mid 2019', '2019-06-30', '2019-07-01', 'snapshot'],
    ['mid-year 2019', '2019-06-30', '2019-07-01', 'snapshot'],
    ['April to June 2024', '2024-04-01', '2024-07-01', 'quarter'],
    ['Apr-Jun 2024', '2024-04-01', '2024-07-01', 'quarter'],
    ['2014Q3', '2014-07-01', '2014-10-01', 'quarter'],
    ['Q3 2014', '2014-07-01', '2014-10-01', 'quarter'],
    ['Quarter 3 2014', '2014-07-01', '2014-10-01', 'quarter'],
    ['Q1 2023/24', '2023-04-01', '2023-07-01', 'quarter'],
    ['2023-24 Q4', '2024-01-01', '2024-04-01', 'quarter'],
    ['April 2023 to March 2024', '2023-04-01', '2024-04-01', 'financial'],
    ['January to December 2024', '2024-01-01', '2025-01-01', 'calendar'],
    ['April to December 2024', '2024-04-01', '2025-01-01', 'pooled'],
    ['31/08/2016', '2016-08-31', '2016-09-01', 'snapshot'],
    ['31st August 2016', '2016-08-31', '2016-09-01', 'snapshot'],
    ['2024 [p]', '2024-01-01', '2025-01-01', 'calendar'],
    ['2023/24 (provisional)', '2023-04-01', '2024-04-01', 'financial'],
  ] as const)('reads %s as %s up to %s, a %s period', (text, start, end, kind) => {
    expect(parsePeriod(text)).toMatchObject({ start, end, kind });
  });

  it.each([
    ['', 'a blank'],
    ['90284', 'an indicator id'],
    ['1234', 'a number that is no year of anything counted'],
    ['0050', 'a year that JavaScript would take for 1950'],
    ['9999', 'a year beyond the calendar of four digits'],
    ['2010/13', 'years that do not follow each other'],
    ['2010/10', 'a year that ends before it is over'],
    ['2010/15 - 13/14', 'a pool whose first year is five years long'],
    ['2011/12 - 13/19', 'a pool whose last year is six years long'],
    ['2013/14 - 11/12', 'a pool upside down'],
    ['2018 - 16', 'years upside down, which are not 2018 to 2116'],
    ['2023/29 Q1', 'a quarter of no financial year'],
    ['2023 Q5', 'a fifth quarter'],
    ['31 Feb 2016', 'a day that is not in the calendar'],
    ['2016-13-01', 'a thirteenth month'],
    ['Marvel 2017 - Jul 2018', 'a word that only begins like a month'],
    ['Jul 2018 - Aug 2017', 'months upside down'],
    ['last year', 'words'],
    ['2024 to date', 'a span without an end'],
    ['year ending 15 March 2015', 'a year that ends within a month'],
    ['31/13/2016', 'a thirteenth month with slashes'],
    ['FYE 2021 to 2015', 'financial years upside down'],
  ])('does not read %s: %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('keeps the label as the publisher writes it, with plain dashes and single spaces', () => {
    expect(parsePeriod('  2016  –  18 ')?.label).toBe('2016 - 18');
  });
});

describe('isHyphenatedYear', () => {
  it.each([
    ['2023-24', true],
    ['2023–2024', true],
    ['2016-18', false],
    ['2023 - 24', false],
    ['2023/24', false],
  ])('says of %s: %s', (text, is) => {
    expect(isHyphenatedYear(text)).toBe(is);
  });
});
