import { expect, it } from 'vitest';
import { orderPanels } from '../../../../server/answers/area-trends/order-panels.ts';
import { toAreaTrend } from '../../../../server/answers/area-trends/to-area-trends.ts';
import type { PointIn } from '../../../support/trend-answers.ts';
import { financialYear, series } from '../../../support/trend-answers.ts';

const periods = [2021, 2022].map(financialYear);
const span = { first: financialYear(2021), last: financialYear(2022) };

const panel = (label: string, values: readonly PointIn[]) =>
  toAreaTrend(series({ code: `E-${label}`, label, values, periods }), span);

/** Changes: Slough none, Kent +5, Bath -10, Arun -10; York has none in the first year, Hull none in the last. */
const panels = [
  panel('Slough', [50, 50]),
  panel('Kent', [60, 65]),
  panel('Bath', [60, 50]),
  panel('Arun', [80, 70]),
  panel('York', [null, 90]),
  panel('Hull', [99, 'suppressed']),
];

it.each([
  ['name', ['Arun', 'Bath', 'Hull', 'Kent', 'Slough', 'York']],
  ['value', ['York', 'Arun', 'Kent', 'Bath', 'Slough', 'Hull']],
  ['change', ['Kent', 'Slough', 'Arun', 'Bath', 'Hull', 'York']],
] as const)('stand by %s, ties and those without it by name', (order, names) => {
  expect(orderPanels(panels, order, span).map(({ area }) => area.name)).toEqual(names);
});

it('stand by name where nothing is held', () => {
  expect(orderPanels(panels, 'value', null).map(({ area }) => area.name)[0]).toBe('Arun');
});
