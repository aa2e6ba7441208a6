/** A value that a statement is given; a list fills a column of rows to insert, or is what a column may be one of. */
export type SqlValue = string | number | null | readonly (string | number | null)[];

/** Collects values and names their places: `bind(7)` gives `$1`. */
export class BoundValues {
  readonly values: SqlValue[] = [];

  bind(value: SqlValue): string {
    return `$${this.values.push(value)}`;
  }

  /** A whole number where the statement does not tell the database that it is one. */
  bindInteger(number: number): string {
    return `${this.bind(number)}::INTEGER`;
  }

  /** A list; the database is not told a type by an empty one. */
  bindIntegers(numbers: readonly number[]): string {
    return numbers.length > 0 ? `${this.bind(numbers)}::INTEGER[]` : 'ARRAY[]::INTEGER[]';
  }

  /** `$1, $2, $3` for an IN list. */
  bindAll(values: readonly (string | number)[]): string {
    return values.map((value) => this.bind(value)).join(', ');
  }
}
