import type { Writable } from 'node:stream';
import { Client, type ClientBase, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type OwnConnection, ReadingConnections } from '../sql/reading-connections.ts';
import type { StoreConnections } from '../store.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { SCHEMA } from './schema.ts';
import { isUnavailable, tellFault } from './tell-fault.ts';

/** Connections for questions: more would only wait for the same few cores of the server. */
const READERS = 8;

/** How long a connection may take to come. */
const CONNECTING_MS = 5_000;

/** How long a question may take before the server counts as gone; the longest takes a few seconds. */
const ANSWERING_MS = 60_000;

/** The connections of one process to a database. They are made as they are needed, anew after the server was away. */
export class PostgresDatabase {
  readonly readings: ReadingConnections;
  private readonly url: string;
  private readonly pool: Pool;
  private closed = false;

  constructor(url: string) {
    this.url = url;
    this.pool = new Pool({
      ...this.options(),
      max: READERS,
      query_timeout: ANSWERING_MS,
      onConnect: prepare,
    });
    // One that breaks while nobody uses it leaves the pool; whoever asks next is given another, or told that none comes.
    this.pool.on('error', () => undefined);
    this.readings = new ReadingConnections(() => this.connect());
  }

  /** Does some work with a connection that nobody else uses meanwhile. */
  async use<Found>(work: (connection: PostgresConnection) => Promise<Found>): Promise<Found> {
    this.check();
    const client = await this.pool.connect().catch((cause: unknown) => {
      throw tellFault(cause);
    });
    let broken = false;
    try {
      return await work(new PostgresConnection(client));
    } catch (error) {
      broken = error instanceof Error && isUnavailable(error.cause);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  count(): StoreConnections {
    const { totalCount: open, idleCount, waitingCount: waiting } = this.pool;
    return { open, busy: open - idleCount, waiting };
  }

  /** As `use`, for work that takes as long as it takes: it may have to wait for another service. */
  async withOwn<Done>(work: (connection: PostgresConnection) => Promise<Done>): Promise<Done> {
    const connection = await this.connect();
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }

  /** A connection of one's own, which takes as long as it takes. */
  async connect(): Promise<OwnPostgresConnection> {
    this.check();
    const client = new Client(this.options());
    const connection = new OwnPostgresConnection(client);
    try {
      await client.connect();
      await prepare(client);
    } catch (cause) {
      await client.end();
      throw tellFault(cause);
    }
    return connection;
  }

  /** Lets work under way finish, takes no more, and disconnects. */
  async close(): Promise<void> {
    this.closed = true;
    await this.readings.close();
    await this.pool.end();
  }

  check(): void {
    if (this.closed) throw new Error('the store is closed. Open it again.');
  }

  private options() {
    return {
      connectionString: this.url,
      connectionTimeoutMillis: CONNECTING_MS,
      keepAlive: true,
      application_name: 'injury-outcomes',
    };
  }
}

/**
 * Names mean our tables only. Every join is of many rows with many, of which the database, misled by the few terms of
 * some kinds, would look each up on its own; no statement runs long enough to be worth compiling; and of a reading in
 * batches all are taken.
 */
const SESSION = [
  `SET search_path TO ${SCHEMA}`,
  'SET enable_nestloop TO off',
  'SET jit TO off',
  'SET cursor_tuple_fraction TO 1',
].join('; ');

async function prepare(client: ClientBase): Promise<void> {
  await client.query(SESSION);
}

/** A connection outside the pool. */
export class OwnPostgresConnection extends PostgresConnection implements OwnConnection {
  private readonly own: Client;
  private broken = false;

  constructor(client: Client) {
    super(client);
    this.own = client;
    client.on('error', () => {
      this.broken = true;
    });
  }

  /** Whether the server went away. */
  isBroken(): boolean {
    return this.broken;
  }

  async close(): Promise<void> {
    if (!this.broken) await this.own.end();
  }

  /** What a `COPY … FROM STDIN` takes its rows from. */
  copyFrom(sql: string): Writable {
    return this.own.query(copyFrom(sql));
  }
}
