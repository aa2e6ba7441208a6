import { describe, expect, it } from 'vitest';
import { readMidYear } from '../../../../server/ingest/population/read-mid-year.ts';

describe('the year of a mid-year estimate', () => {
  it.each([
    '2019',
    ' 2019 ',
    'mid-2019',
    'Mid 2019',
    'Mid-year 2019',
    '30 June 2019',
    '2019-06-30',
    '2019-06',
    '30/06/2019',
  ])('%s is 2019', (text) => expect(readMidYear(text)).toBe(2019));

  it.each(['', '2019/20', '27 March 2011', '19', '2150', '20190'])('“%s” is none', (text) =>
    expect(readMidYear(text)).toBeNull(),
  );
});
