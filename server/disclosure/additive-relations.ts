const FIRST_ROOM = 1024;

/**
 * What is publicly known of how cells add up: 0-17 is 0-4 and 5-17, a county is its districts. Kept in flat arrays of
 * numbers, since a national extract has millions of such sums.
 */
export class AdditiveRelations {
  /** Members of all relations one after the other, the whole of each first. */
  #members = new Int32Array(FIRST_ROOM);
  /** Where the members of each relation begin, and after the last where the next would. */
  #starts = new Int32Array(FIRST_ROOM);
  #openness = new Uint8Array(FIRST_ROOM);
  #count = 0;
  #index: { starts: Int32Array; relations: Int32Array } | null = null;

  get count(): number {
    return this.#count;
  }

  /** Says that `whole` is the sum of `parts`, or at least that where it `isOpen`. Each cell stands once. */
  add(whole: number, parts: readonly number[], isOpen: boolean): void {
    let end = this.#starts[this.#count] ?? 0;
    this.#members = withRoom(this.#members, end + parts.length + 1);
    this.#starts = withRoom(this.#starts, this.#count + 2);
    this.#openness = withRoom(this.#openness, this.#count + 1);
    this.#members[end++] = whole;
    for (const part of parts) this.#members[end++] = part;
    this.#openness[this.#count] = isOpen ? 1 : 0;
    this.#starts[++this.#count] = end;
    this.#index = null;
  }

  isOpen(relation: number): boolean {
    return this.#openness[relation] === 1;
  }

  /** The cells of a relation, its whole first. */
  membersOf(relation: number): number[] {
    const members: number[] = [];
    for (let at = this.firstOf(relation); at < this.endOf(relation); at++) members.push(this.memberAt(at));
    return members;
  }

  /** Where the members of a relation begin: its whole, by `memberAt`. */
  firstOf(relation: number): number {
    return this.#starts[relation] ?? 0;
  }

  /** Where they are over. */
  endOf(relation: number): number {
    return this.#starts[relation + 1] ?? 0;
  }

  memberAt(at: number): number {
    return this.#members[at] ?? 0;
  }

  /** Where the relations that a cell is in begin, by `relationAt`. */
  firstOfCell(cell: number): number {
    this.#index ??= this.#indexCells();
    return this.#index.starts[cell] ?? 0;
  }

  /** Where they are over. */
  endOfCell(cell: number): number {
    this.#index ??= this.#indexCells();
    return this.#index.starts[cell + 1] ?? 0;
  }

  relationAt(at: number): number {
    return this.#index?.relations[at] ?? 0;
  }

  #indexCells(): { starts: Int32Array; relations: Int32Array } {
    const end = this.#starts[this.#count] ?? 0;
    let cells = 0;
    for (let at = 0; at < end; at++) cells = Math.max(cells, (this.#members[at] ?? 0) + 1);
    const starts = new Int32Array(cells + 1);
    for (let at = 0; at < end; at++) increase(starts, (this.#members[at] ?? 0) + 1);
    for (let cell = 0; cell < cells; cell++) increase(starts, cell + 1, starts[cell]);
    const next = starts.slice();
    const relations = new Int32Array(end);
    for (let relation = 0; relation < this.#count; relation++) {
      for (let at = this.firstOf(relation); at < this.endOf(relation); at++) {
        const cell = this.memberAt(at);
        relations[next[cell] ?? 0] = relation;
        increase(next, cell);
      }
    }
    return { starts, relations };
  }
}

/**
 * Says what everybody would take for granted of a whole and its parts, by their true counts: that they add up where
 * they do, that the whole is more where something is in no part (a sex that is not known), and nothing where a whole
 * that was given is less than its parts. Where nothing was counted there is nothing to say.
 */
export function addTrueSum(
  relations: AdditiveRelations,
  counts: ArrayLike<number>,
  whole: number,
  parts: readonly number[],
): void {
  const total = counts[whole] ?? 0;
  const rest = parts.reduce((left, part) => left - (counts[part] ?? 0), total);
  if (total > 0 && rest >= 0) relations.add(whole, parts, rest > 0);
}

function increase(array: Int32Array, at: number, by = 1): void {
  array[at] = (array[at] ?? 0) + by;
}

function withRoom<Numbers extends Int32Array | Uint8Array>(array: Numbers, length: number): Numbers;
function withRoom(array: Int32Array | Uint8Array, length: number): Int32Array | Uint8Array {
  if (length <= array.length) return array;
  const larger = array instanceof Int32Array ? new Int32Array(length * 2) : new Uint8Array(length * 2);
  larger.set(array);
  return larger;
}
