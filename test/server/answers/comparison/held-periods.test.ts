import { describe, expect, it } from 'vitest';
import { findHeldPeriods, latestFirst } from '../../../../server/answers/comparison/held-periods.ts';
import { period } from '../../../support/answer-cases.ts';

const labels = (periods: readonly { readonly label: string }[]) => periods.map(({ label }) => label);

describe('the periods that are held of an indicator', () => {
  const extracts = new Map([
    ['newer', { periods: ['2023/24', 'FYE 2023'] }],
    ['older', { periods: ['2021/22', '2022/23'] }],
    ['other', { periods: ['2030/31'] }],
  ]);

  const between = (first: string, latest: string) => ({
    extracts: ['newer', 'older'],
    firstPeriod: period(first),
    latestPeriod: period(latest),
  });

  it('are those of its extracts, each once, as the newest release labels them', () => {
    expect(labels(findHeldPeriods(between('2021/22', '2023/24'), extracts))).toEqual([
      '2021/22',
      'FYE 2023',
      '2023/24',
    ]);
  });

  it('are none before its first or after its latest, which the extract holds for another indicator', () => {
    expect(labels(findHeldPeriods(between('2022/23', '2022/23'), extracts))).toEqual(['FYE 2023']);
  });

  it('are none where nothing is held', () => {
    expect(findHeldPeriods(null, extracts)).toEqual([]);
  });

  it('stand latest first, a year before the three years that end with it', () => {
    const periods = ['2020 - 22', '2021', '2022', '2019 - 21'].map(period);
    expect(labels(latestFirst(periods))).toEqual(['2022', '2020 - 22', '2021', '2019 - 21']);
  });
});
