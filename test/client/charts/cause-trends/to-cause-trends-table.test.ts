import { expect, it } from 'vitest';
import {
  toCauseCourses,
  toCauseYears,
  toNightsRows,
} from '../../../../client/charts/cause-trends/to-cause-trends-table.ts';
import { causesOfEngland, causesThroughTime } from '../../../support/cause-trends-answers.ts';

it('the table by year has every group, what is hidden by its symbol, and the recent trend', () => {
  expect(
    toCauseCourses(causesThroughTime).map(({ name, values, trend }) => [name, ...values, trend]),
  ).toEqual([
    ['Falls', '50.0', '46.0', '42.0', '36.0', '30.0', 'decreasing and getting better'],
    ['Transport', '8.0', '[c]', '7.0', '6.0', '[c]', 'not tested'],
    ['Drowning and submersion', '[c]', '[c]', '[c]', '[c]', '[c]', 'not tested'],
    ['Forces of nature', '0.0', '0.0', '0.0', '0.0', '0.0', 'not tested'],
  ]);
});

it('the table of every figure has limits, count, England and who commissioned', () => {
  const rows = toCauseYears(causesThroughTime);
  expect(rows).toHaveLength(20);
  expect(rows[4]).toEqual({
    key: 'falls 2023-04-01/2024-03-31',
    group: 'Falls',
    period: '2023/24',
    count: '120',
    value: '30.0',
    limits: '26.0 to 34.0',
    england: '40.0',
    comparison: 'better',
    commissioned: 'Council',
  });
  expect(rows[6]).toMatchObject({ count: '[c]', value: '[c]', limits: '', england: '9.0' });
  expect(toCauseYears(causesOfEngland).every(({ comparison }) => comparison === null)).toBe(true);
});

it('the table of nights has what the chart has', () => {
  expect(
    toNightsRows(causesThroughTime).map(({ period, share, england }) => [period, share, england]),
  ).toEqual([
    ['2019/20', '48.0%', '47.0%'],
    ['2020/21', '47.0%', '48.0%'],
    ['2021/22', '[c]', '49.0%'],
    ['2022/23', '51.0%', '50.0%'],
    ['2023/24', '53.0%', '52.0%'],
  ]);
  expect(toNightsRows(causesOfEngland)).toEqual([]);
});
