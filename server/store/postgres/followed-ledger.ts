import { KeptViews } from '../kept-views.ts';
import { newestVersion } from '../ledger.ts';
import type { SqlConnection } from '../sql/connection.ts';
import type { Known } from '../sql/engine.ts';
import { EMPTY_LEDGER, loadLedger, loadTerms } from '../sql/load-ledger.ts';
import { inTransaction, toInteger } from '../sql/statements.ts';
import { Vocabulary } from '../vocabulary.ts';
import type { PostgresDatabase } from './database.ts';

/**
 * The ledger and the terms as any service on the same database leaves them. Whoever asks is told of every version that was
 * committed before: the database is asked which one is newest, once for all who ask while an earlier asking is under way.
 */
export class FollowedLedger {
  private readonly database: PostgresDatabase;
  /** It only grows: a version, once known, stays what it is. */
  private readonly soFar: Known = { views: new KeptViews(EMPTY_LEDGER), vocabulary: new Vocabulary() };
  private underWay: Promise<unknown> = Promise.resolve();
  /** The asking that has not begun yet. */
  private next: Promise<Known> | null = null;

  constructor(database: PostgresDatabase) {
    this.database = database;
  }

  /** What is known by now of the versions up to one; where none is named, of all there are. */
  async known(version?: number): Promise<Known> {
    this.database.check();
    if (version !== undefined && version <= newestVersion(this.soFar.views.ledger)) return this.soFar;
    if (this.next === null) {
      this.next = this.underWay.then(() => {
        this.next = null;
        return this.follow();
      });
      this.underWay = this.next.catch(() => undefined);
    }
    return this.next;
  }

  private async follow(): Promise<Known> {
    return this.database.use(async (connection) => {
      const held = newestVersion(this.soFar.views.ledger);
      const newest = await readNewestVersion(connection);
      if (newest < held) {
        throw new Error(`the store went back from version ${held} to ${newest}. Start the service anew.`);
      }
      if (newest > held) await this.load(connection);
      return this.soFar;
    });
  }

  /** Reads what came since, all as of one moment. */
  private async load(connection: SqlConnection): Promise<void> {
    const ledger = await inTransaction(connection, async () => {
      await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await loadTerms(connection, this.soFar.vocabulary);
      return loadLedger(connection, this.soFar.views.ledger);
    });
    this.soFar.views.ledger = ledger;
  }
}

async function readNewestVersion(connection: SqlConnection): Promise<number> {
  const [row] = await connection.run('SELECT coalesce(max(version), 0) FROM store_event');
  return toInteger(row?.[0]);
}
