import { describe, expect, it } from 'vitest';
import { caveatReach, caveatsShown } from '../../../server/contract/caveat-words.ts';
import { answer, england, percentages, westSussex } from '../../support/trend-answers.ts';

const shown = answer([westSussex, england]);
const caveat = (periods: string[], areas: string[]) => ({ text: 'x', source: 'y', periods, areas });

describe('the caveats shown', () => {
  it.each([
    ['touch everything', caveat([], []), true],
    ['touch a period shown', caveat(['2020/21'], []), true],
    ['touch another period only', caveat(['2024/25'], []), false],
    ['touch an area shown', caveat([], ['E10000032']), true],
    ['touch another area only', caveat([], ['E06000001']), false],
  ])('are those that %s', (_, one, isShown) => {
    expect(caveatsShown({ ...shown, caveats: [one] })).toHaveLength(isShown ? 1 : 0);
  });
});

describe('what a caveat touches', () => {
  it.each([
    ['is not said where it is everything', caveat([], []), ''],
    ['is a year', caveat(['2020/21'], []), 'This year: 2020/21.'],
    [
      'is a range of years where they are unbroken',
      caveat(['2012/13', '2013/14', '2014/15'], []),
      'These years: 2012/13 to 2014/15.',
    ],
    [
      'is every range where they are broken',
      caveat(['2010/11', '2012/13', '2013/14'], []),
      'These years: 2010/11, 2012/13 to 2013/14.',
    ],
    [
      'is not said again where the text says it',
      { ...caveat(['2020/21'], []), text: 'The pandemic reduced admissions in 2020/21.' },
      '',
    ],
    ['is one of the areas', caveat(['2020/21'], ['E10000032']), 'This year: 2020/21. Only West Sussex.'],
    ['is not said of an area that is not shown', caveat([], ['E06000001']), ''],
  ])('%s', (_, one, words) => {
    expect(caveatReach(one, shown)).toBe(words);
  });

  it('is called a period where it is no year', () => {
    expect(caveatReach(caveat(['Apr 2011 - Mar 2014'], []), percentages)).toBe(
      'This period: Apr 2011 - Mar 2014.',
    );
  });
});
