import { describe, expect, it } from 'vitest';
import { periodsInWords } from '../../../../client/views/trends/period-words.ts';

const axis = ['2010/11', '2011/12', '2012/13', '2013/14', '2014/15'].map((label) => ({ label }));

describe('periods in words', () => {
  it.each([
    [[], ''],
    [['2011/12'], '2011/12'],
    [['2011/12', '2012/13'], '2011/12, 2012/13'],
    [['2012/13', '2010/11', '2011/12'], '2010/11 to 2012/13'],
    [['2010/11', '2012/13', '2013/14', '2014/15'], '2010/11, 2012/13 to 2014/15'],
    [['1999/00'], ''],
  ])('%j', (labels, words) => {
    expect(periodsInWords(labels, axis)).toBe(words);
  });
});
