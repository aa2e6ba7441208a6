import type { SqlConnection } from './connection.ts';

/** A connection that belongs to whoever opened it. */
export interface OwnConnection extends SqlConnection {
  close(): void | Promise<void>;
}

/** A reading that somebody takes at their own pace. */
interface Reading {
  readonly batches: AsyncGenerator<unknown>;
  readonly connection: OwnConnection;
  /** The batch that is being fetched, or was fetched last. */
  fetching: Promise<unknown>;
}

/**
 * Connections for readings that are taken batch by batch: each has one of its own, so that a slow taker holds up
 * nobody, and nothing that the taker does between two batches waits for the reading.
 */
export class ReadingConnections {
  private readonly connect: () => Promise<OwnConnection>;
  private readonly open = new Set<Reading>();
  private closed = false;

  constructor(connect: () => Promise<OwnConnection>) {
    this.connect = connect;
  }

  /** Gives the batches of a reading; its connection is closed with it, also when not all of it is taken. */
  async *read<Batch>(start: (connection: OwnConnection) => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    this.check();
    const connection = await this.connect();
    const batches = start(connection);
    const reading: Reading = { batches, connection, fetching: Promise.resolve() };
    this.open.add(reading);
    try {
      for (;;) {
        this.check();
        const fetching = batches.next();
        reading.fetching = fetching;
        const { done, value } = await fetching;
        if (done) return;
        yield value;
      }
    } finally {
      await this.end(reading);
    }
  }

  /** Ends every reading once the batch that it is fetching is there. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.open].map((reading) => this.end(reading)));
  }

  private async end(reading: Reading): Promise<void> {
    if (!this.open.delete(reading)) return;
    await Promise.allSettled([reading.fetching]);
    await reading.batches.return(undefined);
    await reading.connection.close();
  }

  private check(): void {
    if (this.closed) throw new Error('the store is closed. Open it again.');
  }
}

/** The one batch of a reading that gives one. */
export async function onlyBatch<Batch>(reading: AsyncGenerator<Batch>): Promise<Batch> {
  for await (const batch of reading) return batch;
  throw new Error('nothing was read. Ask again.');
}
