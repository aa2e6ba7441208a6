import { describe, expect, it } from 'vitest';
import { caveatSpan, heldPeriods, madeUpAges } from '../../../../client/views/indicators/indicator-words.ts';

const year = (label: string) => ({
  label,
  start: '2010-04-01',
  end: '2011-03-31',
  kind: 'financial' as const,
});

describe('the periods held of an indicator', () => {
  it.each([
    [null, null, 'No figures held'],
    [year('2010/11'), year('2010/11'), '2010/11'],
    [year('2010/11'), year('2023/24'), '2010/11 to 2023/24'],
  ])('%j to %j', (firstPeriod, latestPeriod, words) => {
    expect(heldPeriods({ firstPeriod, latestPeriod })).toBe(words);
  });
});

describe('the ages that are made up', () => {
  const age = (from: number, to: number) => ({
    key: `${from}-${to}`,
    from,
    to,
    label: `${from} to ${to} years`,
  });
  const ages = [age(0, 4), age(0, 14), age(5, 17)];

  it.each([
    [['0-4', '5-17'], '0 to 4 years, 5 to 17 years'],
    [['0-4', '0-14', '5-17'], ''],
    [[], ''],
  ])('of %j are "%s"', (demonstrationAges, words) => {
    expect(madeUpAges({ ages, demonstrationAges })).toBe(words);
  });
});

describe('when a caveat applies', () => {
  it.each([
    [null, null, ''],
    ['2024-07-01', null, 'from 1 July 2024'],
    ['2020-04-01', '2021-04-01', 'from 1 April 2020 to 31 March 2021'],
    [null, '2018-04-01', 'to 31 March 2018'],
  ])('from %j until before %j', (from, to, words) => {
    expect(caveatSpan({ from, to })).toBe(words);
  });
});
