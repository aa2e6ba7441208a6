import type { BoundValues } from '../sql/bound-values.ts';
import type { Dialect } from '../sql/dialect.ts';

/** The longest list that each row is held against; beyond it hashing is quicker. */
const LIST_SCANNED = 40;

/** What DuckDB says in its own words. */
export const duckDbDialect: Dialect = {
  isOneOf: writeIsOneOf,
  hashOf: (columns) => `CAST(hash(${columns.join(', ')}) >> 16 AS BIGINT)`,
  // Rows come in the order in which they were written.
  inOrderOfFile: '',
};

/**
 * A condition that the database tests while it scans, which it does not with `IN (1, 2, 3)`: that reads every column
 * of an indicator's rows first and joins them, at twice the time. Long lists are hashed all the same.
 */
function writeIsOneOf(bound: BoundValues, column: string, numbers: readonly number[]): string {
  const [first] = numbers;
  if (first !== undefined && numbers.length === 1) return `${column} = ${bound.bind(first)}`;
  const list = bound.bindIntegers(numbers);
  return numbers.length <= LIST_SCANNED
    ? `list_contains(${list}, ${column}::INTEGER)`
    : `${column} IN (SELECT unnest(${list}))`;
}
