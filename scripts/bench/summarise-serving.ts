import { medianOf } from './percentile.ts';
import type { Measure } from './run-measure.ts';

/** What is asked for, by its name in the measure. */
const asked = [
  ['health', 'health'],
  ...(['trend', 'comparison', 'profile'] as const).flatMap((kind): [string, string][] => {
    const name = kind.charAt(0).toUpperCase() + kind.slice(1);
    return [
      [`new${name}`, `${kind}, made anew`],
      [`kept${name}`, `${kind}, kept`],
    ];
  }),
] as const;

/** A line for each thing that is asked for: idle and while extracts come in, and how many times as long that is. */
export function summariseServing(runs: readonly Measure[]): Record<string, string> {
  const milliseconds = (name: string) => `${medianOf(runs, name).toFixed(1)} ms`;
  const lines = asked.map(([name, words]): [string, string] => {
    const times = medianOf(runs, `busy ${name} P99`) / medianOf(runs, `idle ${name} P99`);
    const both = (when: 'idle' | 'busy') =>
      `p50 ${milliseconds(`${when} ${name} P50`)}, p99 ${milliseconds(`${when} ${name} P99`)} of ${medianOf(runs, `${when} ${name} answers`)}`;
    return [
      `while extracts come in, ${words}`,
      `idle ${both('idle')}; then ${both('busy')}, at most ${milliseconds(`busy ${name} most`)}; p99 ${times.toFixed(1)} times`,
    ];
  });
  return Object.fromEntries([
    [
      'extracts through the service',
      `${medianOf(runs, 'seconds').toFixed(1)} s, ${medianOf(runs, 'serverPeakMegabytes').toFixed(0)} MB at most`,
    ],
    ...lines,
  ]);
}
