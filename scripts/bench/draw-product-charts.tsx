import { createElement } from 'react';
import { ComparisonChart } from '../../client/charts/comparison/comparison-chart.tsx';
import type { Limits } from '../../client/charts/trend/to-trend-series.ts';
import { TrendChart } from '../../client/charts/trend/trend-chart.tsx';
import type { ComparisonAnswer } from '../../server/contract/comparison.ts';
import type { TrendAnswer } from '../../server/contract/trend.ts';

const ignore = () => undefined;

/** The comparison as the product draws it; every step highlights another area. */
export function drawComparison(answer: ComparisonAnswer, step: number) {
  const area = answer.rows[step * 7]?.area.code;
  const highlight = step === 0 || area === undefined ? [] : [area];
  return createElement(ComparisonChart, {
    answer: { ...answer, question: { ...answer.question, highlight } },
    onToggle: ignore,
  });
}

/** The trend as the product draws it; every step shows its limits in another way. */
export function drawTrend(answer: TrendAnswer, step: number) {
  const limits: Limits = step % 2 === 0 ? 'bars' : 'band';
  return createElement(TrendChart, { answer, limits, layout: 'one', axis: 'zero', target: null });
}
