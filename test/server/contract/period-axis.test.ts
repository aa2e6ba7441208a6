import { describe, expect, it } from 'vitest';
import { choosePeriodTicks } from '../../../server/contract/period-axis.ts';

const axis = (labels: readonly string[], spacing: number, width: number) => ({
  labels,
  positions: labels.map((_, place) => 10 + place * spacing),
  from: 0,
  to: 20 + (labels.length - 1) * spacing,
  gap: 4,
  widthOf: () => width,
});

const years = ['2018', '2019', '2020', '2021', '2022'];

describe('labels of the period axis', () => {
  it.each([
    ['names every period where there is room', years, 30, 20, years],
    [
      'names every second period, the latest among them, where there is not',
      years,
      15,
      20,
      ['2018', '2020', '2022'],
    ],
    ['names only the latest where there is room for one', years, 4, 20, ['2022']],
    ['names a single period', ['2022'], 30, 20, ['2022']],
    ['names none where there is none', [], 30, 20, []],
  ])('%s', (_, labels, spacing, width, expected) => {
    expect(choosePeriodTicks(axis(labels, spacing, width)).map(({ label }) => label)).toEqual(expected);
  });

  it('moves a label inwards rather than past the edge', () => {
    const ticks = choosePeriodTicks(axis(['2021', '2022'], 100, 30));
    expect(ticks.map(({ position }) => position)).toEqual([15, 105]);
  });
});
