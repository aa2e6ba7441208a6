import type { StagingFolder } from '../duckdb/staging-folder.ts';
import type { SqlConnection } from '../sql/connection.ts';
import type { Engine, Known } from '../sql/engine.ts';
import { newestFormat } from '../sql/migrate.ts';
import { onlyBatch } from '../sql/reading-connections.ts';
import type { Change, Held, Scales } from '../sql/scales.ts';
import { inTransaction } from '../sql/statements.ts';
import type { StoreConnections, StoreCopy } from '../store.ts';
import { Turns } from '../turns.ts';
import { copyTables } from './copy-tables.ts';
import type { PostgresDatabase } from './database.ts';
import { FollowedLedger } from './followed-ledger.ts';
import { lockUntilCommit } from './locks.ts';
import { POSTGRES_SCHEMA } from './schema.ts';
import { StagedExtracts } from './staged-extracts.ts';

/** A database server that several services may share. */
export class PostgresEngine implements Engine {
  readonly name = 'postgres';
  private readonly database: PostgresDatabase;
  private readonly folder: StagingFolder;
  private readonly followed: FollowedLedger;
  private readonly staged: StagedExtracts;
  /** Changes of this service go in the order asked; those of others are kept off by a lock. */
  private readonly turns = new Turns();

  constructor(database: PostgresDatabase, folder: StagingFolder) {
    this.database = database;
    this.folder = folder;
    this.followed = new FollowedLedger(database);
    this.staged = new StagedExtracts(database);
  }

  known(version?: number): Promise<Known> {
    return this.followed.known(version);
  }

  connections(): StoreConnections {
    return this.database.count();
  }

  read<Found>(work: (connection: SqlConnection) => Promise<Found>): Promise<Found> {
    return this.database.use(work);
  }

  readInBatches<Batch>(start: (connection: SqlConnection) => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    return this.database.readings.read(start);
  }

  async write(work: (connection: SqlConnection) => Promise<void>): Promise<void> {
    await this.turns.take(() =>
      this.database.withOwn((connection) =>
        inTransaction(connection, async () => {
          await lockUntilCommit(connection);
          await work(connection);
        }),
      ),
    );
  }

  async change(work: (held: Held) => Promise<Change>): Promise<Change> {
    return this.turns.take(() =>
      this.database.withOwn((connection) =>
        this.changeAlone(connection, ({ views, vocabulary }) =>
          work({ ledger: views.ledger, vocabulary, connection }),
        ),
      ),
    );
  }

  async weigh<Found>(staging: string, work: (scales: Scales) => Promise<Found>): Promise<Found> {
    this.folder.check(staging);
    const place = await this.staged.placeOf(staging);
    return place.turns.take(async () => work(place.scalesFor(await this.known())));
  }

  compare<Batch>(staging: string, start: (scales: Scales) => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
    this.folder.check(staging);
    return this.readBeside(staging, start);
  }

  async takeIn(staging: string, work: (scales: Scales) => Promise<Change>): Promise<Change> {
    this.folder.check(staging);
    return this.turns.take(async () => {
      const place = await this.staged.placeOf(staging);
      return place.turns.take(() =>
        this.changeAlone(place.connection, async (known) => {
          const change = await work(place.scalesFor(known));
          // Else the next questions would be planned as if nothing had come in.
          await place.connection.run('ANALYZE observation');
          return change;
        }),
      );
    });
  }

  newStaging(): string {
    return this.folder.newPlace();
  }

  async discardStaging(staging: string): Promise<void> {
    await this.staged.discard(staging);
    await this.folder.discard(staging);
  }

  async copyTo(staging: string): Promise<StoreCopy> {
    this.folder.check(staging);
    const format = newestFormat(POSTGRES_SCHEMA);
    return onlyBatch(
      this.database.readings.read(async function* (connection) {
        yield await copyTables(connection, staging, format);
      }),
    );
  }

  close(): Promise<void> {
    return this.turns.close(async () => {
      await this.staged.close();
      await this.database.close();
    });
  }

  /** A change from the newest version there is to the next, while no service makes another. */
  private changeAlone(connection: SqlConnection, work: (known: Known) => Promise<Change>): Promise<Change> {
    return inTransaction(connection, async () => {
      await lockUntilCommit(connection);
      return work(await this.known());
    });
  }

  private async *readBeside<Batch>(
    staging: string,
    start: (scales: Scales) => AsyncGenerator<Batch>,
  ): AsyncGenerator<Batch> {
    const place = await this.staged.placeOf(staging);
    yield* start(place.scalesFor(await this.known()));
  }
}
