import { z } from 'zod';
import { proportion } from '../../../server/statistics/proportion.ts';
import { wilsonLimits } from '../../../server/statistics/wilson.ts';
import { atLevels } from '../reference-words.ts';
import { defineSet } from '../vector-set.ts';
import { confidence, numberOrNull } from './fields.ts';

/** R writes a number in the shorter of its two forms: 10000, but 1e+05. */
function inR(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential().split('e+');
  const scientific = `${digits}e+${exponent.padStart(2, '0')}`;
  return String(number).length <= scientific.length ? String(number) : scientific;
}

export const proportionSets = [
  defineSet({
    set: 'wilson',
    input: z.object({ x: numberOrNull, n: numberOrNull, confidence: z.number() }),
    answer: ({ x, n, confidence: level }) =>
      x === null || n === null ? { lower: null, upper: null } : { ...wilsonLimits(x, n, level) },
  }),
  defineSet({
    set: 'phe_proportion',
    input: z.object({ x: numberOrNull, n: numberOrNull, multiplier: z.number(), confidence }),
    answer: ({ x, n, multiplier, confidence: given }) => {
      const at = (level: number | null) =>
        proportion({ count: x, denominator: n, multiplier, confidence: level });
      const limits = atLevels(given, at)?.limits ?? { value: at(null).value };
      return { ...limits, statistic: multiplier === 100 ? 'percentage' : `proportion of ${inR(multiplier)}` };
    },
  }),
];
