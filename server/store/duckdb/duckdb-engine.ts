import { stat } from 'node:fs/promises';
import { KeptViews } from '../kept-views.ts';
import type { Ledger } from '../ledger.ts';
import type { SqlConnection } from '../sql/connection.ts';
import type { Engine, Known } from '../sql/engine.ts';
import { newestFormat } from '../sql/migrate.ts';
import { onlyBatch } from '../sql/reading-connections.ts';
import type { Change, Held, Scales } from '../sql/scales.ts';
import { inTransaction } from '../sql/statements.ts';
import type { StoreConnections, StoreCopy } from '../store.ts';
import { Turns } from '../turns.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { copyTables } from './copy-tables.ts';
import { attach, type Database, detach, withAttached } from './database.ts';
import { DUCKDB_SCHEMA } from './schema.ts';
import type { StagingFolder } from './staging-folder.ts';

/** The name under which the staging file of an extract that is weighed is attached. */
const INCOMING = 'incoming';

/** Numbers the staging files attached for readings, since names are shared by all connections. */
let attachments = 0;

/** The embedded database: this process alone changes it, so that what it knows is what there is. */
export class DuckDbEngine implements Engine {
  readonly name = 'duckdb';
  private readonly database: Database;
  private readonly folder: StagingFolder;
  private readonly ready: Known;
  /** Those of the connection that writes, on which one extract stands at a time. */
  private scales: Scales;
  private readonly turns = new Turns();

  constructor(database: Database, folder: StagingFolder, ledger: Ledger, vocabulary: Vocabulary) {
    this.database = database;
    this.folder = folder;
    this.ready = { views: new KeptViews(ledger), vocabulary };
    this.scales = {
      held: { ledger, vocabulary, connection: database.writer },
      schema: INCOMING,
      looked: null,
    };
  }

  async known(): Promise<Known> {
    return this.ready;
  }

  connections(): StoreConnections {
    return this.database.readers.count();
  }

  read<Found>(work: (connection: SqlConnection) => Promise<Found>): Promise<Found> {
    return this.database.readers.use(work);
  }

  readInBatches<Batch>(start: (connection: SqlConnection) => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    return this.database.readings.read(start);
  }

  async write(work: (connection: SqlConnection) => Promise<void>): Promise<void> {
    await this.turns.take(async () => {
      await this.database.requireRoom(0);
      await inTransaction(this.database.writer, () => work(this.database.writer));
      await this.database.settle();
    });
  }

  async change(work: (held: Held) => Promise<Change>): Promise<Change> {
    return this.turns.take(() => this.keep(0, () => work(this.scales.held)));
  }

  async weigh<Found>(staging: string, work: (scales: Scales) => Promise<Found>): Promise<Found> {
    this.folder.check(staging);
    return this.turns.take(() =>
      withAttached(this.database.writer, staging, INCOMING, () => work(this.scales)),
    );
  }

  compare<Batch>(staging: string, start: (scales: Scales) => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    this.folder.check(staging);
    const { held } = this.scales;
    return this.database.readings.read((connection) => readAttached(connection, held, staging, start));
  }

  async takeIn(staging: string, work: (scales: Scales) => Promise<Change>): Promise<Change> {
    this.folder.check(staging);
    return this.turns.take(() =>
      withAttached(this.database.writer, staging, INCOMING, async () => {
        const { size } = await stat(staging);
        const change = await this.keep(size, () => work(this.scales));
        // Not with every change: a withdrawal leaves unsaved what a look met of an extract that may yet come in.
        this.ready.vocabulary.markSaved();
        return change;
      }),
    );
  }

  newStaging(): string {
    return this.folder.newPlace();
  }

  async discardStaging(staging: string): Promise<void> {
    await this.folder.discard(staging);
  }

  async copyTo(staging: string): Promise<StoreCopy> {
    this.folder.check(staging);
    await this.database.requireRoom(await this.database.size());
    const format = newestFormat(DUCKDB_SCHEMA);
    return onlyBatch(
      this.database.readings.read(async function* (connection) {
        yield await copyTables(connection, staging, format);
      }),
    );
  }

  close(): Promise<void> {
    return this.turns.close(() => this.database.close());
  }

  private async keep(bytes: number, work: () => Promise<Change>): Promise<Change> {
    await this.database.requireRoom(bytes);
    const change = await inTransaction(this.database.writer, work);
    this.ready.views.ledger = change.ledger;
    this.scales = { ...this.scales, held: { ...this.scales.held, ledger: change.ledger }, looked: null };
    await this.database.settle();
    return change;
  }
}

async function* readAttached<Batch>(
  connection: SqlConnection,
  held: Held,
  staging: string,
  start: (scales: Scales) => AsyncGenerator<Batch>,
): AsyncGenerator<Batch> {
  const schema = `compared_${attachments++}`;
  await attach(connection, staging, schema);
  try {
    yield* start({ held: { ...held, connection }, schema, looked: null });
  } finally {
    await detach(connection, schema);
  }
}
