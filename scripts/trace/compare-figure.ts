import { completeMeasure } from '../../server/answers/complete-measure.ts';
import type { Observation } from '../../server/observation/observation.ts';
import type { AnsweredFigure } from './find-figures.ts';

const fields = ['value', 'lower95', 'upper95', 'lower998', 'upper998', 'count'] as const;

/** One field in which file and answer differ. */
export interface Difference {
  readonly field: (typeof fields)[number] | 'missing' | 'method';
  readonly answered: number | string | null;
  readonly again: number | string | null;
}

/** What was done to a figure between its file and the answer. */
export function describeMaking({ method, count, denominator, indicator }: AnsweredFigure): string {
  const { multiplier, clusterSize = 1 } = indicator.unit;
  if (method === null) return 'as the file has it, without limits';
  if (method === 'published') return 'value and limits as published';
  const per = multiplier === null ? '' : ` × ${multiplier}`;
  const cluster = clusterSize === 1 ? '' : `, counts divided by ${clusterSize}, who are counted together`;
  return `limits (and a value that was not published) worked out from ${count} / ${denominator}${per} by ${method}${cluster}`;
}

/**
 * Where an answer differs from its file: published fields as they stand in the file, the others worked out anew by the
 * statistics of this program. A denominator that the file does not have is taken from the answer, which names its source.
 */
export function compareFigure(answered: AnsweredFigure, read: Observation): Difference[] {
  const denominator = read.denominator ?? answered.denominator;
  const measure = completeMeasure({ ...read, denominator }, answered.indicator.unit);
  const again = { ...measure, count: read.count };
  const numbers = fields
    .map((field) => ({ field, answered: answered[field], again: again[field] }))
    .filter(({ answered: one, again: other }) => !isSame(one, other));
  const words = (['missing', 'method'] as const)
    .map((field) => ({ field, answered: answered[field], again: again[field] }))
    .filter(({ answered: one, again: other }) => one !== other);
  return [...numbers, ...words];
}

/** The last digits of a number that is worked out may depend on the order of the working. */
const relativeTolerance = 1e-12;

function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= relativeTolerance * Math.max(Math.abs(one), Math.abs(other));
}
