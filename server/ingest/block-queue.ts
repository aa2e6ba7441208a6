/** Bytes sent at a time: each sending costs as much as copying about as many. */
const BLOCK_BYTES = 262_144;

/** Blocks that may be under way before the sender has to wait. */
const BLOCKS = 16;

/**
 * Sends bytes to another thread in blocks of memory that both see, which come back in the order in which they went and
 * are filled again. New memory for every piece would have the sender's heap searched for garbage once every few
 * megabytes, for as long as a file takes, and the sender answers questions meanwhile.
 */
export class BlockQueue {
  readonly #send: (bytes: Uint8Array) => void;
  readonly #free: Uint8Array[] = Array.from({ length: BLOCKS }, newBlock);
  readonly #sent: Uint8Array[] = [];
  #filled = 0;
  #resume: () => void = () => undefined;

  /** What `send` is given may be read until it is taken back. */
  constructor(send: (bytes: Uint8Array) => void) {
    this.#send = send;
  }

  /** Whether there is no room until a block comes back. */
  get isFull(): boolean {
    return this.#free.length === 0;
  }

  /** Resolves when a block has come back. */
  room(): Promise<void> {
    return new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  /** Copies as many of the bytes as there is room for in a block, sends it when it is full, and says how many. */
  fill(bytes: Uint8Array): number {
    const [block] = this.#free;
    if (!block) throw new Error('no room: wait for a block to come back');
    const taken = bytes.subarray(0, BLOCK_BYTES - this.#filled);
    block.set(taken, this.#filled);
    this.#filled += taken.byteLength;
    if (this.#filled === BLOCK_BYTES) this.flush();
    return taken.byteLength;
  }

  /** Sends what is filled so far. */
  flush(): void {
    const block = this.#filled > 0 ? this.#free.shift() : undefined;
    if (!block) return;
    this.#send(block.subarray(0, this.#filled));
    this.#sent.push(block);
    this.#filled = 0;
  }

  /** The oldest of the blocks sent is no longer read. */
  takeBack(): void {
    const block = this.#sent.shift();
    if (!block) throw new Error('no block is under way');
    this.#free.push(block);
    this.#resume();
  }
}

function newBlock(): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(BLOCK_BYTES));
}
