import type { Known } from '../sql/engine.ts';
import type { Scales } from '../sql/scales.ts';
import { Turns } from '../turns.ts';
import type { OwnPostgresConnection, PostgresDatabase } from './database.ts';
import { loadStaging } from './load-staging.ts';

/** The schema of temporary tables, as every connection names its own. */
const TEMPORARY = 'pg_temp';

/** A staged extract in temporary tables of a connection of its own. */
export class StagedPlace {
  readonly connection: OwnPostgresConnection;
  /** One use of the temporary tables at a time. */
  readonly turns = new Turns();
  private scales: Scales | null = null;

  constructor(connection: OwnPostgresConnection) {
    this.connection = connection;
  }

  /** The extract beside what is known; as it was weighed before where nothing changed since. */
  scalesFor({ views, vocabulary }: Known): Scales {
    const { ledger } = views;
    if (this.scales?.held.ledger !== ledger) {
      // Its terms are numbered here as if it came in, so that others may number theirs meanwhile.
      const held = { ledger, vocabulary: vocabulary.copy(), connection: this.connection };
      this.scales = { held, schema: TEMPORARY, looked: null };
    }
    return this.scales;
  }
}

/**
 * Staged extracts that are being weighed. What is in temporary tables ends with the connection, so that nothing is left
 * behind in the database by a service that stops.
 */
export class StagedExtracts {
  private readonly database: PostgresDatabase;
  private readonly places = new Map<string, Promise<StagedPlace>>();

  constructor(database: PostgresDatabase) {
    this.database = database;
  }

  /** The place of a staging file, which is loaded when it is first asked for, and again when its connection broke. */
  async placeOf(staging: string): Promise<StagedPlace> {
    const kept = await this.places.get(staging);
    if (kept && !kept.connection.isBroken()) return kept;
    const loading = this.load(staging);
    this.places.set(staging, loading);
    loading.catch(() => this.places.delete(staging));
    return loading;
  }

  async discard(staging: string): Promise<void> {
    const place = await this.places.get(staging);
    this.places.delete(staging);
    await place?.connection.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.places.keys()].map((staging) => this.discard(staging)));
  }

  private async load(staging: string): Promise<StagedPlace> {
    const connection = await this.database.connect();
    try {
      await loadStaging(staging, connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return new StagedPlace(connection);
  }
}
