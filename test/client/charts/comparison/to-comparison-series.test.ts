import { describe, expect, it } from 'vitest';
import {
  toComparisonSeries,
  toFunnelSeries,
} from '../../../../client/charts/comparison/to-comparison-series.ts';
import {
  fifths,
  fiveAreas,
  funnel,
  highlighted,
  nothing,
  twoLevels,
} from '../../../support/comparison-answers.ts';

describe('areas that are highlighted', () => {
  it('are marked among the bars, and named first in a funnel though they lie within it', () => {
    const bars = toComparisonSeries(highlighted(fiveAreas)).bars;
    expect(bars.map(({ isHighlighted }) => isHighlighted)).toEqual([false, true, false, false, true]);
    const middle = funnel.rows[30]?.area.code ?? '';
    const marked = toFunnelSeries({ ...funnel, question: { ...funnel.question, highlight: [middle] } });
    expect(marked?.named[0]?.key).toBe(middle);
    expect(marked?.named.filter(({ key }) => key === middle)).toHaveLength(1);
    expect(toFunnelSeries(funnel)?.named.some(({ key }) => key === middle)).toBe(false);
  });
});

describe('the bars of a comparison', () => {
  it('are the areas with a value in the order of the answer, with their limits and marks', () => {
    const { bars, benchmark, axis } = toComparisonSeries(fiveAreas);
    expect(bars.map(({ name, value, limits, mark }) => [name, value, limits, mark.shape])).toEqual([
      ['Darlington', 150, [142, 158], 'triangle'],
      ['Redcar and Cleveland', 125, [117, 133], 'triangle'],
      ['Middlesbrough', 100, [92, 108], 'diamond'],
      ['Stockton-on-Tees', 75, [67, 83], 'circle'],
      ['Bournemouth, Christchurch and Poole', 50, [42, 58], 'circle'],
    ]);
    expect(benchmark).toEqual({ label: 'England 72.7', value: 72.7 });
    expect([axis.from, axis.to]).toEqual([0, 175]);
  });

  it('say in words what a pointer shows', () => {
    expect(toComparisonSeries(fiveAreas).bars[1]?.details).toEqual([
      '2nd highest of 5',
      '95% limits 117.0 to 133.0',
      'count 1,500',
      'worse than England',
    ]);
  });

  it('are marked by an outline beyond the first of two levels only', () => {
    const hollow = (answer: typeof fiveAreas) =>
      toComparisonSeries(answer).bars.map(({ mark }) => mark.isHollow);
    expect(hollow(twoLevels)).toEqual([false, true, false, true, false]);
    expect(hollow(fiveAreas)).toEqual([false, false, false, false, false]);
  });

  it('carry their fifth where areas are divided into fifths, and no judgement', () => {
    const { bars } = toComparisonSeries(fifths);
    expect([bars[0]?.fifth, bars.at(-1)?.fifth]).toEqual([5, 1]);
    expect(toComparisonSeries(fiveAreas).bars[0]?.fifth).toBeNull();
  });

  it('are none without values', () => {
    expect(toComparisonSeries(nothing).bars).toEqual([]);
  });
});

describe('the funnel of a comparison', () => {
  it('has each area at its people and value, and the furthest outside first among the names', () => {
    const series = toFunnelSeries(funnel);
    expect(series?.points).toHaveLength(60);
    expect(series?.points[0]).toMatchObject({ name: 'Darlington', x: 10_000, y: 150 });
    expect(series?.average).toEqual({ label: 'Average 100.0', value: 100 });
    expect(series?.named.every(({ mark }) => mark.shape !== 'diamond')).toBe(true);
  });

  /*
   * The axis of values runs to 150 (the largest value). The upper limits run from 500 at 100 people to 140 at 20,000:
   * 150 is passed 350 / 360 of the way, at 100 + 19,900 x 0.972222 = 19,447.2 people.
   */
  it('cuts limit lines where they leave the axes, not at their last point within', () => {
    const upper = toFunnelSeries(funnel)?.curves.find(({ key }) => key === 'upper95');
    expect(upper?.points[0]).toEqual({
      population: expect.closeTo(19_447.2, 0),
      value: expect.closeTo(150, 6),
    });
    expect(upper?.label).toBe('95% limit');
  });

  it('is none by another method', () => {
    expect(toFunnelSeries(fiveAreas)).toBeNull();
  });
});
