import { z } from 'zod';
import type { InequalityGroup } from '../../../server/statistics/place-groups.ts';
import { slopeIndexOfInequality } from '../../../server/statistics/slope-index.ts';
import { defineSet } from '../vector-set.ts';
import { numberOrNull } from './fields.ts';

const row = z.object({
  q: z.number(),
  pop: numberOrNull,
  x: numberOrNull.optional(),
  value: numberOrNull.optional(),
  lower: numberOrNull.optional(),
  upper: numberOrNull.optional(),
  se: numberOrNull.optional(),
});

const input = z.object({
  rows: z.array(row),
  value_type: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  transform: z.boolean(),
  multiplier: z.number(),
  source: z.enum(['ci', 'se', 'xci']),
});

const KINDS = { 0: 'other', 1: 'rate', 2: 'proportion' } as const;

/** `source` says whether limits or standard errors were given, and whether values or counts. */
function toGroup(given: z.infer<typeof row>, source: z.infer<typeof input>['source']): InequalityGroup {
  const { q, pop, x = null, value = null, lower = null, upper = null, se = null } = given;
  const share = x === null || pop === null ? null : x / pop;
  const spread = source === 'se' ? { standardError: se } : { lower95: lower, upper95: upper };
  return { quantile: q, population: pop, value: source === 'xci' ? share : value, ...spread };
}

export const inequalitySets = [
  defineSet({
    set: 'phe_sii',
    input,
    answer: ({ rows, value_type, transform, multiplier, source }) => {
      const { slope, ratio, intercept, warning } = slopeIndexOfInequality(
        rows.map((given) => toGroup(given, source)),
        { kind: KINDS[value_type], transform, multiplier, confidence: 0.95 },
      );
      return { sii: slope.value, rii: ratio.value, intercept, warned: warning !== null };
    },
    tolerate: ([field], { intercept }, { multiplier, transform }) => {
      const scale = typeof intercept === 'number' ? Math.abs(intercept * (transform ? 1 : multiplier)) : 0;
      return field === 'sii' ? { relative: 1e-9, absolute: 1e-9 * scale } : null;
    },
  }),
];
