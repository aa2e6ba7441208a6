import { expect, it } from 'vitest';
import { writeDistributionAlternativeText } from '../../../../server/answers/distribution/write-distribution-alternative-text.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

const { indicator, periods } = distribution();
const words = { unit: indicator.unit, benchmark: 'England' };
const [first, , last] = periods;

it('says the numbers behind the finding in at most 220 characters', () => {
  if (!first || !last) throw new Error('no periods');
  const change = {
    from: first.period,
    to: last.period,
    areas: 5,
    rangeBefore: 20,
    rangeAfter: 10,
    shareBefore: 0.7,
    shareAfter: 0.3,
    change: 'narrowed',
    shareChange: 'narrowed',
  } as const;
  const text = writeDistributionAlternativeText(periods, change, words);
  expect(text).toBe(
    '2 box plots of up to 5 areas, per 10,000. Interquartile range 20.0 in 2021/22, 10.0 in 2023/24 (5 areas in both). Median 30.0 in 2021/22, 32.0 in 2023/24. England 32.0 in 2021/22, 30.0 in 2023/24.',
  );
  expect(text.length).toBeLessThanOrEqual(220);
});

it('says from where to where values lie that make no box, and that there is nothing', () => {
  const few = [answered(measured('2023/24', [1, 2, 30]))];
  expect(writeDistributionAlternativeText(few, null, { ...words, benchmark: null })).toBe(
    'Points of up to 3 areas, per 10,000. From 1.0 to 30.0 in 2023/24.',
  );
  const none = [answered(measured('2023/24', ['suppressed']))];
  expect(writeDistributionAlternativeText(none, null, words)).toBe('Empty chart: no figures to draw.');
});
