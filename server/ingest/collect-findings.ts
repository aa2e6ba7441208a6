import type { Problem, WarningCount } from '../observation/problem.ts';
import { explain, type RuleName, rules } from './rules.ts';

/** The most problems that are listed; further ones are counted only. Ten times as many would not fit into one statement. */
const LISTED_AT_MOST = 10_000;
const SHOWN_LENGTH = 200;

/** What a message names may be several columns or layouts. */
const SAID_LENGTH = 800;

/** Where something was found; `said` is what the message names, the cell's own text unless given. */
export interface Finding {
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly said?: string | null;
}

/** Everything found in one file so far. */
export interface Findings {
  /** Says of which file everything found from now on is. */
  beginFile(fileName: string): void;
  /** Takes an error or counts a warning, as the rule says; `times` more than one only for warnings. */
  add(rule: RuleName, finding: Finding, times?: number): void;
  /** How many errors there are, listed or not. */
  errorCount(): number;
  /** The errors in the order of their lines, those about the whole file first. */
  problems(): Problem[];
  /** The warnings, one a rule, in the order of first finding. */
  warnings(): WarningCount[];
}

/** Collects errors one by one and warnings by rule, in memory that does not grow with the file beyond the list. */
export function collectFindings(): Findings {
  const problems: Problem[] = [];
  const warnings = new Map<RuleName, { count: number; message: string; firstLine: number | null }>();
  let errors = 0;
  let file: string | null = null;
  let files = 0;
  return {
    beginFile(fileName) {
      file = fileName;
      files++;
    },
    add(rule, finding, times = 1) {
      if (rules[rule].severity === 'error') {
        if (++errors <= LISTED_AT_MOST) problems.push(toProblem(file, rule, finding));
        return;
      }
      const known = warnings.get(rule);
      if (known) known.count += times;
      else
        warnings.set(rule, {
          count: times,
          message: toMessage(rule, finding),
          firstLine: finding.line ?? null,
        });
    },
    errorCount: () => errors,
    problems: () => (files > 1 ? problems : problems.map(ofOnlyFile)).toSorted(compareLines),
    warnings: () => [...warnings].map(([rule, counted]) => ({ rule, ...counted })),
  };
}

function compareLines(one: Problem, other: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

function ofOnlyFile(problem: Problem): Problem {
  return { ...problem, file: null };
}

function toProblem(file: string | null, rule: RuleName, finding: Finding): Problem {
  return {
    file,
    line: finding.line ?? null,
    column: finding.column ?? null,
    value: finding.value === undefined || finding.value === null ? null : shorten(finding.value),
    rule,
    severity: 'error',
    message: toMessage(rule, finding),
  };
}

function toMessage(rule: RuleName, { said, value }: Finding): string {
  if (said !== undefined && said !== null) return explain(rule, shorten(said, SAID_LENGTH));
  return explain(rule, value === undefined || value === null ? null : shorten(value));
}

/** A copy of its own: a cell is a window on the block that it was read from, and would keep all of it in memory. */
function shorten(text: string, length: number = SHOWN_LENGTH): string {
  return Buffer.from(text.slice(0, length)).toString();
}
