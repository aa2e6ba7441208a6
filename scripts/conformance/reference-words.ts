/** The labels that the reference writes beside its figures. */
import { readConfidenceLevels } from '../../server/statistics/confidence.ts';
import type { Estimate, EstimateMethod } from '../../server/statistics/estimate.ts';

const METHODS: Readonly<Record<EstimateMethod, string>> = {
  published: 'Published',
  byar: 'Byars',
  'exact-poisson': 'Exact',
  wilson: 'Wilson',
  dobson: 'Dobson',
  'student-t': "Student's t-distribution",
  fisher: 'Fisher',
  normal: 'Normal',
  fieller: 'Fieller',
  simulation: 'Simulation',
};

/** A confidence as the reference takes it: one level, two at once, or none. */
export type GivenConfidence = number | readonly number[] | null;

/** Answers at each level asked for, under the names that the reference gives their limits. */
export function atLevels<Answer extends Estimate<EstimateMethod>>(
  given: GivenConfidence,
  answerAt: (confidence: number) => Answer,
): { readonly first: Answer; readonly limits: Readonly<Record<string, unknown>> } | null {
  const answers = readConfidenceLevels(given).map(answerAt);
  const [first, wide] = answers;
  if (first === undefined) return null;
  const limits = wide
    ? {
        lower95_0cl: first.lower,
        upper95_0cl: first.upper,
        lower99_8cl: wide.lower,
        upper99_8cl: wide.upper,
      }
    : { lowercl: first.lower, uppercl: first.upper };
  const confidence = answers.map((answer) => percent(answer.confidence)).join(', ');
  const method = first.method === null ? null : METHODS[first.method];
  return { first, limits: { value: first.value, ...limits, confidence, method } };
}

/** "99.8%"; the reference prints at most 15 digits. */
function percent(level: number | null): string {
  return `${Number((100 * (level ?? Number.NaN)).toPrecision(15))}%`;
}
