import type { RefusalAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { asSentence } from '../frame/answer-error.tsx';

type ProblemAnswer = RefusalAnswer['problems'][number];

/** Problems of one rule: how many of those listed, and where the first of them stand. */
export interface ProblemGroup {
  readonly rule: string;
  readonly count: number;
  /** What is wrong, without the value at fault: "Not a number". */
  readonly title: string;
  /** "line 3", "lines 3, 9 and 12", "lines 3, 9, 12 and 34 more"; "the file as a whole". */
  readonly places: string;
}

const placesNamed = 3;

/** The problems by rule, those with most problems first. */
export function groupProblems(problems: readonly ProblemAnswer[]): readonly ProblemGroup[] {
  const byRule = new Map<string, ProblemAnswer[]>();
  for (const problem of problems) byRule.set(problem.rule, [...(byRule.get(problem.rule) ?? []), problem]);
  return [...byRule]
    .map(([rule, members]) => ({
      rule,
      count: members.length,
      title: titleOf(members),
      places: placesOf(members),
    }))
    .toSorted((one, other) => other.count - one.count);
}

/** "The first 100 of 2,341 problems are below."; a problem that is alone speaks for itself. */
export function problemsInWords({
  problemCount,
  problems,
}: Pick<RefusalAnswer, 'problemCount' | 'problems'>): string {
  if (problemCount > problems.length) {
    return `The first ${formatCount(problems.length)} of ${formatCount(problemCount)} problems are below.`;
  }
  if (problemCount === 1) return asSentence(problems[0]?.message ?? '');
  return `All ${formatCount(problemCount)} problems are below.`;
}

/** Messages read "problem: value. Remedy."; one without a value reads "problem. Remedy." */
function titleOf([first]: readonly ProblemAnswer[]): string {
  return asSentence((first?.message ?? '').replace(/(?::|\. ).*$/s, ''));
}

function placesOf(problems: readonly ProblemAnswer[]): string {
  const lines = [...new Set(problems.flatMap(({ line }) => line ?? []))];
  const [only] = lines;
  if (only === undefined) return 'the file as a whole';
  if (lines.length === 1) return `line ${formatCount(only)}`;
  const named = lines.slice(0, placesNamed).map(formatCount);
  const more = lines.length - placesNamed;
  if (more > 0) return `lines ${named.join(', ')} and ${formatCount(more)} more`;
  return `lines ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
