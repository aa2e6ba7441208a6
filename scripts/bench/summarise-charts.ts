import type { ChartName } from './charts-page.tsx';
import type { ChartRuns } from './measure-charts.ts';
import type { Drawing, DrawingRuns } from './measure-drawing.ts';
import type { InteractionCost } from './measure-interactions.ts';
import { percentile } from './percentile.ts';

const besides: readonly [ChartName, ChartName][] = [
  ['comparison', 'plain comparison'],
  ['trend', 'plain trend'],
];

/** Medians in words: a line for each chart beside the plain one, and a line for each thing that a reader does. */
export function summariseCharts({ drawing, interactions }: ChartRuns): Record<string, string> {
  const runsOf = (name: ChartName) => drawing.find(({ chart }) => chart === name);
  return Object.fromEntries([
    ...besides.flatMap(([name, plainName]) =>
      (['first', 'again'] as const).map((which) => [
        `drawing ${name}, ${which}`,
        compare(runsOf(name), runsOf(plainName), which),
      ]),
    ),
    ...interactions.map(({ view, name, costs }) => [
      `to the next paint, ${view}, ${name}`,
      `processor ${medianOf(costs, 'processor')} ms, by the clock ${medianOf(costs, 'clock')} ms`,
    ]),
  ]);
}

const medianOf = (costs: readonly InteractionCost[], what: keyof InteractionCost): string =>
  percentile(
    costs.map((cost) => cost[what]),
    50,
  ).toFixed(0);

function compare(
  ours: DrawingRuns | undefined,
  plain: DrawingRuns | undefined,
  which: 'first' | 'again',
): string {
  const both = (what: keyof Drawing) => {
    const [one, other] = [ours, plain].map((runs) =>
      percentile(runs?.[which].map((drawing) => drawing[what]) ?? [], 50),
    );
    const ratio = ((one ?? Number.NaN) / (other ?? Number.NaN)).toFixed(2);
    return `${one?.toFixed(0)} ms, plain Recharts ${other?.toFixed(0)} ms, ${ratio} of it`;
  };
  return `processor ${both('processor')}; by the clock ${both('clock')}`;
}
