import { GrowingNumbers, longs } from '../growing-numbers.ts';
import { hashNumbers, RowIndex } from '../row-index.ts';

/** A column by which rows are told apart: its place, the number of each text that was seen in it, and that of each row. */
interface GroupColumn {
  readonly place: number;
  readonly numbers: Map<string, number>;
  readonly ofRows: GrowingNumbers;
}

/** The groups that the rows of a counted file are about, in about four bytes a column and twelve more for each. */
export class CountedGroups {
  readonly #index = new RowIndex();
  readonly #columns: readonly GroupColumn[];

  /** `places` are those of the columns by which rows are told apart. */
  constructor(places: readonly number[]) {
    this.#columns = places.map((place) => ({
      place,
      numbers: new Map<string, number>(),
      ofRows: new GrowingNumbers(longs),
    }));
  }

  /** Takes the group of a row; false where an earlier row is about the same. */
  add(cells: readonly string[]): boolean {
    const columns = this.#columns;
    const group = columns.map(({ place, numbers }) => numberOf((cells[place] ?? '').trim(), numbers));
    const hash = hashNumbers(...group);
    const isSame = (row: number) => columns.every(({ ofRows }, at) => ofRows.get(row) === group[at]);
    if (this.#index.find(hash, isSame) >= 0) return false;
    this.#index.add(hash);
    columns.forEach(({ ofRows }, at) => {
      ofRows.push(group[at] ?? 0);
    });
    return true;
  }
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  // A copy: the cell is a window on the block that it was read from.
  numbers.set(Buffer.from(text).toString(), numbers.size);
  return numbers.size - 1;
}
