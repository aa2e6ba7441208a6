/** An error refuses the extract; a warning is a known habit of publishers, normalised and counted. */
export type Severity = 'error' | 'warning';

/**
 * Something found in an extract: where, what and how to mend it.
 *
 * `rule` is a stable name in kebab-case ("value-not-a-number"). `message` follows the product's error grammar, a
 * lower-case "problem: value", then a sentence that says how to mend it.
 */
export interface Problem {
  /** Which of several files that were brought together; null where there was only one. */
  readonly file: string | null;
  /** Line of the file, the first line being 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** Header of the column, null where the row or file as a whole is meant. */
  readonly column: string | null;
  /** The cell as it stands in the file, shortened to 200 characters. */
  readonly value: string | null;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Warnings of one rule, counted, with the first of them as an example. */
export interface WarningCount {
  readonly rule: string;
  readonly count: number;
  readonly message: string;
  readonly firstLine: number | null;
}
