import { once } from 'node:events';
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { BLOCK_BYTES, RowBlock } from './row-block.ts';
import { FAILED, type MessageFromPlace, type MessageToPlace } from './staging-messages.ts';
import type { StagedEntry, StagedNote, StagedTexts, StagingPlace } from './staging-place.ts';
import type { StagedSummary } from './staging-summary.ts';

/** Messages that may be under way before the sender waits: the database writes every hundred blocks, for as long as a dozen take. */
const UNDER_WAY = 32;

/** How long the other thread may take for one of them. */
const PATIENCE_IN_MILLISECONDS = 120_000;

/**
 * A staging place on another thread: rows go there in blocks of memory that both threads see and that are filled again
 * once they were taken. The sender waits, without yielding, while too much is under way. What the other thread fails
 * at is thrown by the next call that takes something, or by `finish`.
 */
export class DistantPlace implements StagingPlace {
  private readonly port: MessagePort;
  private readonly blocks: readonly RowBlock[];
  private readonly taken: Int32Array;
  private sent = 0;
  private nextNumber = 0;
  private open = true;

  /** `port` leads to a `serveStaging`. */
  constructor(path: string, port: MessagePort) {
    const blocks = Array.from({ length: UNDER_WAY }, () => new SharedArrayBuffer(BLOCK_BYTES));
    const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.port = port;
    this.blocks = blocks.map((memory) => new RowBlock(memory));
    this.taken = new Int32Array(taken);
    this.send({ kind: 'open', path, shared: { blocks, taken } });
  }

  nextBlock(): RowBlock {
    this.waitForRoom();
    const block = this.blocks[this.nextNumber];
    if (!block) throw new Error(`no block ${this.nextNumber}`);
    block.rows = 0;
    return block;
  }

  takeRows({ rows }: RowBlock): void {
    this.send({ kind: 'rows', block: this.nextNumber, rows });
    this.nextNumber = (this.nextNumber + 1) % UNDER_WAY;
  }

  takeNotes(notes: readonly StagedNote[]): void {
    this.send({ kind: 'notes', notes });
    this.waitForRoom();
  }

  takeEntries(entries: readonly StagedEntry[]): void {
    this.send({ kind: 'entries', entries });
    this.waitForRoom();
  }

  async finish(texts: StagedTexts): Promise<StagedSummary> {
    const said = await this.ask({ kind: 'finish', texts });
    if (said.kind !== 'finished') throw tellFailure(said);
    return said.summary;
  }

  async close(): Promise<void> {
    if (this.open) await this.ask({ kind: 'close' });
  }

  private async ask(message: MessageToPlace): Promise<MessageFromPlace> {
    this.send(message);
    const [said] = await once(this.port, 'message');
    this.open = false;
    this.port.close();
    return said;
  }

  private send(message: MessageToPlace): void {
    this.port.postMessage(message);
    this.sent++;
  }

  /** A block is free again once all messages but the last `UNDER_WAY - 1` were taken. */
  private waitForRoom(): void {
    for (;;) {
      const taken = Atomics.load(this.taken, 0);
      if (taken === FAILED) throw tellFailure(receiveMessageOnPort(this.port)?.message);
      if (taken > this.sent - UNDER_WAY) return;
      if (Atomics.wait(this.taken, 0, taken, PATIENCE_IN_MILLISECONDS) === 'timed-out') {
        throw new Error('the staging thread takes no more rows. Bring the file again.');
      }
    }
  }
}

function tellFailure(said: MessageFromPlace | undefined): Error {
  const cause = said?.kind === 'failed' ? said.cause : said;
  return new Error('the staging file cannot be filled', { cause });
}
