import { z } from 'zod';
import { byarLimits } from '../../../server/statistics/byar.ts';
import { crudeRate } from '../../../server/statistics/crude-rate.ts';
import { atLevels, type GivenConfidence } from '../reference-words.ts';
import { defineSet, type ReferenceOutput } from '../vector-set.ts';
import { confidence, numberOrNull } from './fields.ts';

interface Counted {
  readonly x: number | null;
  readonly n: number | null;
}

function answerRate({ x, n }: Counted, multiplier: number, given: GivenConfidence): ReferenceOutput {
  const answer = atLevels(given, (level) =>
    crudeRate({ count: x, denominator: n, multiplier, confidence: level }),
  );
  return { ...answer?.limits, statistic: `rate per ${multiplier}` };
}

const groupedRow = z.object({ g: z.string(), x: numberOrNull, n: numberOrNull });

/** The sums of each group, in order; one missing part makes its sum missing. */
function sumGroups(rows: readonly z.infer<typeof groupedRow>[]): readonly z.infer<typeof groupedRow>[] {
  const names = [...new Set(rows.map(({ g }) => g))].sort();
  const sum = (parts: readonly (number | null)[]) =>
    parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
  return names.map((g) => {
    const group = rows.filter((row) => row.g === g);
    return { g, x: sum(group.map(({ x }) => x)), n: sum(group.map(({ n }) => n)) };
  });
}

export const rateSets = [
  defineSet({
    set: 'byars',
    input: z.object({ x: numberOrNull, confidence: z.number() }),
    answer: ({ x, confidence: level }) =>
      x === null ? { lower: null, upper: null } : { ...byarLimits(x, level) },
  }),
  defineSet({
    set: 'phe_rate',
    input: z.object({ x: numberOrNull, n: numberOrNull, multiplier: z.number(), confidence }),
    answer: ({ multiplier, confidence: given, ...counted }) => answerRate(counted, multiplier, given),
  }),
  defineSet({
    set: 'phe_rate_grouped',
    input: z.object({ rows: z.array(groupedRow), multiplier: z.number(), confidence }),
    answer: ({ rows, multiplier, confidence: given }) => {
      const groups = sumGroups(rows);
      // The reference leaves a table of a single group as it is, row by row.
      const rated = groups.length === 1 ? rows : groups;
      return { rows: rated.map((row) => ({ ...row, ...answerRate(row, multiplier, given) })) };
    },
  }),
];
