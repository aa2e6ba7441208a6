import { describe, expect, it } from 'vitest';
import { formatTick, valueAxis } from '../../../server/contract/value-axis.ts';

describe('the value axis', () => {
  it.each([
    ['starts at zero and ends at a round figure', [116.5, 72.7], ['0', '20', '40', '60', '80', '100', '120']],
    ['ends exactly at the largest value where that is round', [100], ['0', '20', '40', '60', '80', '100']],
    [
      'has decimals for small rates',
      [0.31, 0.2],
      ['0.00', '0.05', '0.10', '0.15', '0.20', '0.25', '0.30', '0.35'],
    ],
    ['separates thousands', [74588], ['0', '20,000', '40,000', '60,000', '80,000']],
    ['goes below zero for a negative value only', [-12, 30], ['-20', '-10', '0', '10', '20', '30']],
    ['runs to 1 where every value is zero', [0, 0], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    ['runs to 1 where there is no value', [], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
  ])('%s', (_, values, expected) => {
    const axis = valueAxis(values);
    expect(axis.ticks.map((tick) => formatTick(tick, axis))).toEqual(expected);
    expect([axis.from, axis.to]).toEqual([axis.ticks[0], axis.ticks.at(-1)]);
  });

  it.each([
    [
      'begins at the round figure below the lowest value',
      [72.7, 116.5],
      ['70', '80', '90', '100', '110', '120'],
    ],
    ['begins at zero where all values are the same', [80, 80], ['0', '20', '40', '60', '80']],
    ['runs to 1 where there is no value', [], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
  ])('fitted to the data %s', (_, values, expected) => {
    const axis = valueAxis(values, 'data');
    expect(axis.ticks.map((tick) => formatTick(tick, axis))).toEqual(expected);
  });
});
