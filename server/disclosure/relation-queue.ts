/** Relations that wait to be looked at: first in, first out, each once; a ring with room for all. */
export class RelationQueue {
  readonly #ring: Int32Array;
  readonly #isWaiting: Uint8Array;
  #first = 0;
  #waiting = 0;

  constructor(relations: number) {
    this.#ring = new Int32Array(relations);
    this.#isWaiting = new Uint8Array(relations);
  }

  push(relation: number): void {
    if (this.#isWaiting[relation] === 1) return;
    this.#isWaiting[relation] = 1;
    this.#ring[(this.#first + this.#waiting++) % this.#ring.length] = relation;
  }

  /** The next; -1 where none waits. */
  shift(): number {
    if (this.#waiting === 0) return -1;
    const relation = this.#ring[this.#first] ?? 0;
    this.#first = (this.#first + 1) % this.#ring.length;
    this.#waiting--;
    this.#isWaiting[relation] = 0;
    return relation;
  }
}
