import { expect, it } from 'vitest';
import { writeDistributionHeadline } from '../../../../server/answers/distribution/write-distribution-headline.ts';
import type { SpreadChange } from '../../../../server/contract/distribution.ts';
import { answered, distribution, measured } from '../../../support/distribution-cases.ts';

const { indicator, periods } = distribution();
const [from, , to] = periods.map(({ period }) => period);

const changed = (
  change: SpreadChange['change'],
  shareChange: SpreadChange['shareChange'],
): SpreadChange | null =>
  from && to
    ? {
        from,
        to,
        areas: 5,
        rangeBefore: 20,
        rangeAfter: 10,
        shareBefore: 1,
        shareAfter: 1,
        change,
        shareChange,
      }
    : null;

it.each([
  [
    changed('narrowed', 'narrowed'),
    'Hospital admissions for injury: gap between areas narrowed from 2021/22',
  ],
  [changed('widened', null), 'Hospital admissions for injury: gap between areas widened from 2021/22'],
  [changed('narrowed', 'alike'), 'Gap between areas narrowed as the median fell from 2021/22'],
  [changed('widened', 'alike'), 'Gap between areas widened as the median rose from 2021/22'],
  [changed('narrowed', 'widened'), 'Gap between areas narrowed, but widened relative to the median'],
  [changed('alike', 'alike'), 'Gap between areas little changed, 2021/22 to 2023/24'],
  [changed('alike', null), 'Gap between areas little changed, 2021/22 to 2023/24'],
  [changed('alike', 'widened'), 'Gap little changed, but widened relative to the median'],
  [changed('alike', 'narrowed'), 'Gap little changed, but narrowed relative to the median'],
  // Of 12, 22, 32, 32, 42 the quartiles are 22 and 32.
  [null, 'Half of areas between 22.0 and 32.0 per 10,000, 2023/24'],
])('says the finding in at most ten words (%#)', (change, headline) => {
  expect(writeDistributionHeadline(indicator, periods, change)).toBe(headline);
  expect(headline.split(' ').length).toBeLessThanOrEqual(10);
});

it.each([
  [[1, 2, 3], 'Hospital admissions for injury: too few areas for a box'],
  [['suppressed', 'suppressed'] as const, 'No figures for hospital admissions for injury'],
])('says where there is no box: %s', (values, headline) => {
  expect(writeDistributionHeadline(indicator, [answered(measured('2023/24', values))], null)).toBe(headline);
});
