import { describe, expect, it } from 'vitest';
import { findSpan, toAreaTrend, valueIn } from '../../../../server/answers/area-trends/to-area-trends.ts';
import { financialYear, series } from '../../../support/trend-answers.ts';

const periods = [2019, 2020, 2021, 2022].map(financialYear);
const [first, second, third, fourth] = ['2019/20', '2020/21', '2021/22', '2022/23'];

const line = (values: Parameters<typeof series>[0]['values'], label = 'Rutland') =>
  series({ code: 'E06000017', label, values, periods });

describe('the span of areas', () => {
  it('is that of the axis, whose ends may be years in which no area has a value', () => {
    const span = findSpan([line([null, 80, 90, 'suppressed']), line([null, null, 70, null])], periods);
    expect([span?.first.label, span?.last.label]).toEqual([first, fourth]);
  });

  it('is none without a value', () => {
    expect(findSpan([line(['suppressed', null, null, null])], periods)).toBeNull();
  });
});

describe('the trend of an area', () => {
  const span = { first: financialYear(2019), last: financialYear(2022) };

  it('changes from the first period that all share to the last', () => {
    // 60 - 80 = -20; -20 / 80 = -25%.
    expect(toAreaTrend(line([80, 90, 70, 60]), span)).toMatchObject({
      first: { value: 80, period: { label: first } },
      latest: { value: 60, period: { label: fourth }, comparison: 'worse' },
      change: { difference: -20, percent: -25 },
      changeWhy: null,
      lastWhy: null,
    });
  });

  it('has no percentage of nought, which is a value', () => {
    expect(toAreaTrend(line([0, 1, 2, 5]), span).change).toEqual({ difference: 5, percent: null });
    expect(toAreaTrend(line([5, 1, 2, 0]), span).change).toEqual({ difference: -5, percent: -100 });
  });

  it('has no change where either end has no value, and says so; its own ends stand all the same', () => {
    const gapped = toAreaTrend(line([null, 90, 70, 'suppressed']), span);
    expect(gapped).toMatchObject({
      first: { value: 90, period: { label: second } },
      latest: { value: 70, period: { label: third } },
      change: null,
      changeWhy: 'No value in 2019/20 and 2022/23.',
      lastWhy: 'Suppressed so that nobody can be identified.',
    });
    expect(toAreaTrend(line([80, 90, 70]), span)).toMatchObject({
      changeWhy: 'No value in 2022/23.',
      lastWhy: 'No figure is held for 2022/23.',
    });
  });

  it('is stale beside the axis although no other area has a later value', () => {
    const lines = [line([80, 90, 70, 'suppressed'])];
    const [stale] = lines.map((one) => toAreaTrend(one, findSpan(lines, periods)));
    expect(stale).toMatchObject({
      latest: { value: 70, period: { label: third } },
      change: null,
      changeWhy: 'No value in 2022/23.',
      lastWhy: 'Suppressed so that nobody can be identified.',
    });
  });

  it('says why it has no figure at all', () => {
    expect(toAreaTrend(line([]), span)).toMatchObject({
      first: null,
      latest: null,
      lastWhy: 'The extracts hold no figure for it.',
    });
    expect(toAreaTrend(line([]), null).change).toBeNull();
  });

  it('has no change within one period', () => {
    const only = { first: financialYear(2022), last: financialYear(2022) };
    expect(toAreaTrend(line([80, 90, 70, 60]), only)).toMatchObject({
      change: null,
      changeWhy: 'Only 2022/23 is held.',
    });
  });

  it('has a value in a period or none', () => {
    expect(valueIn(line([80, 'suppressed']), financialYear(2019))).toBe(80);
    expect(valueIn(line([80, 'suppressed']), financialYear(2020))).toBeNull();
    expect(valueIn(line([80]), financialYear(2022))).toBeNull();
  });
});
