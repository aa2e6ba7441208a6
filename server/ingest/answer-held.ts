import type { Held } from './held.ts';
import type { HeldBatch, HeldMessage, HeldRequest } from './reading-thread.ts';

/** Figures that cross to the reading thread at once. */
const OBSERVATIONS_IN_BATCH = 10_000;

/** Answers what a reading on another thread asks about other extracts, one batch at a time. */
export class AnswerHeld {
  readonly #held: Held;
  readonly #open = new Map<number, AsyncIterator<HeldBatch>>();

  constructor(held: Held) {
    this.#held = held;
  }

  /** The next batch of a list; null once there is none left, or none wanted. */
  async answer(message: HeldMessage): Promise<HeldBatch | null> {
    const { number } = message;
    if (message.kind === 'ask') this.#open.set(number, this.#findBatches(message.request));
    if (message.kind === 'enough') return this.#shut(number);
    const next = await this.#open.get(number)?.next();
    if (next && next.done !== true) return next.value;
    return this.#shut(number);
  }

  /** Closes every list that was not read to its end. */
  async close(): Promise<void> {
    for (const number of [...this.#open.keys()]) await this.#shut(number);
  }

  async #shut(number: number): Promise<null> {
    const list = this.#open.get(number);
    this.#open.delete(number);
    await list?.return?.();
    return null;
  }

  async *#findBatches(request: HeldRequest): AsyncGenerator<HeldBatch> {
    if (request.about === 'entries') {
      yield* this.#held.findEntries(request.kind);
      return;
    }
    if (request.about === 'releases') {
      yield* this.#held.findReleases(request.indicator);
      return;
    }
    const found = await this.#held.findObservations(request.question);
    for (let start = 0; start < found.length; start += OBSERVATIONS_IN_BATCH) {
      yield found.slice(start, start + OBSERVATIONS_IN_BATCH);
    }
  }
}
