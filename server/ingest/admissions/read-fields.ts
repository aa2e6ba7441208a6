import type { Findings } from '../collect-findings.ts';
import { bareName, type NamedColumns } from '../name-columns.ts';
import { remember } from '../remember.ts';
import type { RuleName } from '../rules.ts';
import { preferredNames } from './admission-columns.ts';

/** Reads one field of a row: null where its cell breaks the field's rule, which is reported with the cell alone. */
export type FieldReader<Meaning> = (cells: readonly string[], line: number) => Meaning | null;

/** A column of a file by its place; null where the file has none. */
export type Place = number | null;

/**
 * Makes readers of fields of one file. A field without a column means what is given for it; every distinct text is read
 * once. Nothing of a row but the offending cell is ever reported: rows are about children.
 */
export class FieldReaders {
  readonly #header: readonly string[];
  readonly #named: NamedColumns;
  readonly #findings: Findings;
  readonly #line: number;
  readonly #places = new Map<string, Place>();

  /** `line` is the header's. */
  constructor(header: readonly string[], named: NamedColumns, findings: Findings, line: number) {
    this.#header = header;
    this.#named = named;
    this.#findings = findings;
    this.#line = line;
  }

  /** A field in the column that a layout calls so; `absent` where the file has no such column. */
  field<Meaning>(
    name: string,
    absent: Meaning,
    read: (text: string) => Meaning | null,
    rule: RuleName,
  ): FieldReader<Meaning> {
    const place = this.placeOf(name);
    return place === null ? () => absent : this.at(place, read, rule);
  }

  /** A field in the column at a place. */
  at<Meaning>(place: number, read: (text: string) => Meaning | null, rule: RuleName): FieldReader<Meaning> {
    const meaningOf = remember(read);
    return (cells, line) => {
      const meaning = meaningOf(cells[place] ?? '');
      if (meaning === null) this.refuse(rule, cells, line, place);
      return meaning;
    };
  }

  /** Reports a cell. */
  refuse(rule: RuleName, cells: readonly string[], line: number, place: number): void {
    this.#findings.add(rule, { line, column: this.#header[place] ?? null, value: cells[place] ?? '' });
  }

  /** Where a column stands; of several of one meaning the one that is preferred, else the first, with a warning. */
  placeOf(name: string): Place {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const [first = null, ...others] = this.#byPreference(name);
    for (const other of others) this.#reportSecond(other, first ?? other);
    this.#places.set(name, first);
    return first;
  }

  /** Where the columns of one meaning stand, in the order of the numbers in their names: those without one first. */
  placesInOrder(name: string): number[] {
    const numberOf = (place: number) => Number(/(\d+)\D*$/.exec(this.#header[place] ?? '')?.[1] ?? 0);
    return this.#named.allOf(name).toSorted((one, other) => numberOf(one) - numberOf(other));
  }

  #byPreference(name: string): number[] {
    const preferred = preferredNames.get(name) ?? [];
    const rankOf = (place: number) => {
      const rank = preferred.indexOf(bareName(this.#header[place] ?? ''));
      return rank < 0 ? preferred.length : rank;
    };
    return this.#named.allOf(name).toSorted((one, other) => rankOf(one) - rankOf(other));
  }

  #reportSecond(other: number, first: number): void {
    const [said, taken] = [this.#header[other] ?? '', this.#header[first] ?? ''];
    const rule = bareName(said) === bareName(taken) ? 'column-twice' : 'column-not-used';
    this.#findings.add(rule, { line: this.#line, column: said, said });
  }
}
