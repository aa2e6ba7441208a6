import { expect, it } from 'vitest';
import {
  formatInUnit,
  formatMeasure,
  formatPercentChange,
  formatRate,
  formatRateInUnit,
  formatWorked,
} from '../../../server/contract/format-figure.ts';

it.each([
  [1290, '1,290'],
  [148_122, '148,122'],
  [87.09037145, '87.09037'],
  [110.00000000000001, '110'],
  [0.0061132142, '0.006113214'],
  [-43.16614415, '-43.16614'],
])('a figure of a worked example keeps seven digits, a whole one all: %d', (value, written) => {
  expect(formatWorked(value)).toBe(written);
});

it.each([
  [87.09, '87.1'],
  [0.054, '0.054'],
  [0.12, '0.1'],
  // 18.3 - 18.2 in binary fractions.
  [0.09999999999999998, '0.1'],
  // 40 of 12,307,692 children: 0.0325 in 10,000.
  [0.0325, '0.033'],
  [0.00412, '0.0041'],
  [-0.031, '-0.031'],
  [0, '0.0'],
  [1e-12, '0.0'],
])('a rate above 0 is never written as 0.0: %d', (value, written) => {
  expect(formatRate(value)).toBe(written);
  expect(formatRateInUnit(value, { valueType: 'crude-rate' })).toBe(written);
});

it.each([
  [-4.49, false, '4.5%'],
  [12.5, true, '13%'],
  [-0.3, true, 'under 1%'],
  [0, true, '0%'],
])(
  'a change of %d per cent of figures rounded (%s) is written without its direction',
  (percent, isCoarse, written) => {
    expect(formatPercentChange({ percent, isCoarse })).toBe(written);
  },
);

it.each([
  ['count', 1_581_555, '1,581,555'],
  ['crude-rate', 87.09, '87.1'],
  ['proportion', 18, '18.0'],
] as const)(
  'a value of a %s is written with the decimals that it has a use for',
  (valueType, value, written) => {
    const unit = { label: 'people', multiplier: 1, valueType };
    expect(formatInUnit(value, unit)).toBe(written);
    expect(formatMeasure(value, unit)).toBe(`${written} people`);
  },
);
