import type { BoundValues } from '../sql/bound-values.ts';
import type { Dialect } from '../sql/dialect.ts';

/** What PostgreSQL says in its own words. */
export const postgresDialect: Dialect = {
  isOneOf: writeIsOneOf,
  hashOf: (columns) => `hash_record_extended(ROW(${columns.join(', ')}), 0) & ${2n ** 48n - 1n}`,
  inOrderOfFile: 'ORDER BY e.place',
};

/** A condition that an index can meet. */
function writeIsOneOf(bound: BoundValues, column: string, numbers: readonly number[]): string {
  const [first] = numbers;
  if (first !== undefined && numbers.length === 1) return `${column} = ${bound.bind(first)}`;
  return `${column} = ANY(${bound.bindIntegers(numbers)})`;
}
