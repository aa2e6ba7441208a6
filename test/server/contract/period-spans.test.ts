import { describe, expect, it } from 'vitest';
import { periodsInWords } from '../../../server/contract/period-spans.ts';

const axis = ['2010/11', '2011/12', '2012/13', '2013/14', '2014/15'].map((label) => ({ label }));

describe('periods in words', () => {
  it.each([
    [[], ''],
    [['2011/12'], '2011/12'],
    [['2011/12', '2012/13'], '2011/12 to 2012/13'],
    [['2012/13', '2010/11', '2011/12'], '2010/11 to 2012/13'],
    [['2010/11', '2012/13', '2013/14', '2014/15'], '2010/11, 2012/13 to 2014/15'],
    [['1999/00'], ''],
  ])('%j', (labels: string[], words) => {
    expect(periodsInWords(({ label }) => labels.includes(label), axis)).toBe(words);
  });
});
