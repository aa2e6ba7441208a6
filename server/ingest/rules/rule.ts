import type { Severity } from '../../observation/problem.ts';

/** What a rule says when it is broken: "problem: value. Remedy." */
export interface Rule {
  readonly severity: Severity;
  readonly problem: string;
  /** A sentence: for an error how to mend the file, for a warning what was done about it. */
  readonly remedy: string;
}

/** Rules by the stable name that problems and warnings carry. */
export type Rules = Readonly<Record<string, Rule>>;

export function error(problem: string, remedy: string): Rule {
  return { severity: 'error', problem, remedy };
}

export function warning(problem: string, remedy: string): Rule {
  return { severity: 'warning', problem, remedy };
}
