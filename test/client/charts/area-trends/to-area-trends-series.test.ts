import { describe, expect, it } from 'vitest';
import { toAreaTrendsSeries } from '../../../../client/charts/area-trends/to-area-trends-series.ts';
import { measureByLetters } from '../../../../client/charts/trend/measure-text.ts';
import type { AreaTrendsAnswer } from '../../../../server/contract/area-trends.ts';
import { areaTrends, gappedPanels, onePanel, tenPanels } from '../../../support/area-trends-cases.ts';
import { financialYear, series } from '../../../support/trend-answers.ts';

const periods = [2021, 2022, 2023].map(financialYear);

/**
 * Three years on a scale of 0 to 100. Of 870 pixels 18 are padding; "100" takes 21 and 8 on the left, "0.0" 22 and 6 on the
 * right: the plot of the only panel reaches from 29 to 824, and from 6 down to 82.
 */
const three: AreaTrendsAnswer = {
  ...areaTrends([series({ code: 'E10000016', label: 'Kent', values: [100, 50, 0], spread: 10, periods })]),
  periods,
  scale: { from: 0, to: 100, ticks: [0, 50, 100], decimals: 0 },
  benchmark: null,
};

describe('the panels of areas', () => {
  const { panels, frame } = toAreaTrendsSeries(three, 870, measureByLetters);
  const [kent] = panels;

  it('draw values on the one scale and limits as a band that ends at its top', () => {
    expect([frame.left, frame.right, frame.top, frame.bottom]).toEqual([29, 824, 6, 82]);
    // 100 stands at 6, 50 half-way at 44, 0 at 82; half-way between 29 and 824 is 426.5.
    expect(kent?.line.path).toBe('M29,6L426.5,44L824,82');
    // Upper limits 110 (cut off at 100), 60 and 10; lower 90, 40 and 0: 7.6 pixels for ten.
    expect(kent?.band).toBe('M29,6L426.5,36.4L824,74.4L824,82L426.5,51.6L29,13.6Z');
  });

  it('name the latest value, the ends of the scale and of time', () => {
    expect(kent?.latest).toMatchObject({ text: '0.0', anchor: 'start', y: 82 });
    expect(kent?.ticks.map(({ text }) => text)).toEqual(['0', '100']);
    expect(kent?.periods.map(({ text }) => text)).toEqual(['2021/22', '2023/24']);
    expect(kent?.course).toBe('From 100.0 per 10,000 in 2021/22 to 0.0 per 10,000 in 2023/24');
  });

  it('have the benchmark in every panel, and those highlighted marked', () => {
    const all = toAreaTrendsSeries(tenPanels, 870, measureByLetters).panels;
    expect(new Set(all.map(({ benchmark }) => benchmark.path)).size).toBe(1);
    expect(all[0]?.benchmark.path).toMatch(/^M29,/);
    expect(all.filter(({ isHighlighted }) => isHighlighted).map(({ name }) => name)).toEqual([
      'Surrey',
      'Isle of Wight',
    ]);
  });

  it('are labelled on the left and below alone, and each by itself on a narrow screen', () => {
    const labelled = (width: number) => {
      const all = toAreaTrendsSeries(tenPanels, width, measureByLetters).panels;
      return all.map(
        ({ ticks, periods: below }) => `${ticks.length > 0 ? 'l' : '-'}${below.length > 0 ? 'b' : '-'}`,
      );
    };
    expect(labelled(870)).toEqual(['l-', '--', '--', '--', 'l-', '--', '-b', '-b', 'lb', '-b']);
    expect(new Set(labelled(345))).toEqual(new Set(['lb']));
  });

  it('stand level in a row, whichever of them names periods', () => {
    // Ten areas in fours: the seventh and eighth are the lowest of their columns, as are the two of the last row.
    const all = toAreaTrendsSeries(tenPanels, 870, measureByLetters).panels;
    const [low, high] = [88, 102];
    expect(all.map(({ height }) => height)).toEqual([...Array(4).fill(low), ...Array(6).fill(high)]);
  });

  it('keep gaps, and say why the last period has no value and of which period the latest is', () => {
    const [rutland, cumberland] = toAreaTrendsSeries(gappedPanels, 870, measureByLetters).panels;
    // Rutland has 2017/18 to 2019/20 and 2021/22 to 2022/23 in a row, and two years alone.
    expect(rutland?.line.path.match(/M/g)).toHaveLength(2);
    expect(rutland?.line.dots).toHaveLength(2);
    expect(rutland).toMatchObject({
      earlier: '2022/23',
      lastSaid: '2023/24: Suppressed so that nobody can be identified.',
      latest: { text: '58.2' },
    });
    expect(cumberland).toMatchObject({ earlier: null, lastSaid: null, line: { path: '' } });
    expect(cumberland?.line.dots).toHaveLength(1);
  });

  it('write the year below an older value, and mark years without one by a stroke and a symbol', () => {
    const { panels: all, frame: room } = toAreaTrendsSeries(onePanel, 870, measureByLetters);
    const [london] = all;
    expect(london?.latest).toMatchObject({ text: '88.5', x: room.right + 4 });
    expect(london?.latestWhen).toMatchObject([{ text: '(2019/20)', x: room.right + 4 }]);
    expect((london?.latestWhen[0]?.y ?? 0) - (london?.latest?.y ?? 0)).toBe(12);
    // 2020/21 to 2023/24: four strokes, one symbol in their middle, at the 11.5th of 13 steps.
    expect(london?.gapStrokes.match(/M/g)).toHaveLength(4);
    expect(london?.gapSymbols.map(({ text }) => text)).toEqual(['[c]']);
    expect(london?.gapSymbols[0]?.x).toBeCloseTo(room.left + (11.5 / 13) * (room.right - room.left), 6);
    const [surrey] = toAreaTrendsSeries(tenPanels, 870, measureByLetters).panels;
    expect(surrey).toMatchObject({ latestWhen: [], gapStrokes: '', gapSymbols: [] });
  });

  it('have figures of the axis each where each has its own scale', () => {
    const high = series({ code: 'E10000016', label: 'Kent', values: [100, 100], spread: 0 });
    const low = series({ code: 'E10000030', label: 'Surrey', values: [10, 10], spread: 0 });
    const both = areaTrends([high, low], { benchmark: null });
    const tops = (scale: 'common' | 'own') =>
      toAreaTrendsSeries(both, 870, measureByLetters, scale).panels.map(({ ticks }) => ticks.at(-1)?.text);
    expect(tops('common')).toEqual(['120', '120']);
    expect(tops('own')).toEqual(['100', '10']);
  });

  it('say of an area without any figure why, and claim nothing of it', () => {
    const empty = areaTrends([series({ code: 'E06000063', label: 'Cumberland', values: [] })]);
    const [panel] = toAreaTrendsSeries(empty, 870, measureByLetters).panels;
    expect(panel).toMatchObject({
      comparison: null,
      recentTrend: null,
      latest: null,
      lastSaid: 'The extracts hold no figure for it.',
      course: 'The extracts hold no figure for it.',
    });
  });
});
