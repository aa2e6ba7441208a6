import type { ClientBase, CustomTypesConfig } from 'pg';
import { types } from 'pg';
import Cursor from 'pg-cursor';
import type { SqlValue } from '../sql/bound-values.ts';
import type { Row, SqlConnection } from '../sql/connection.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { tellFault } from './tell-fault.ts';

/** Rows fetched at a time. */
const ROWS_IN_BATCH = 2_000;

/** Whole numbers of 8 bytes are counts here, never beyond what a number holds exactly. */
const asNumbers: CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
};

/** A connection to a PostgreSQL server. */
export class PostgresConnection implements SqlConnection {
  readonly dialect = postgresDialect;
  private readonly client: ClientBase;

  constructor(client: ClientBase) {
    this.client = client;
  }

  async run(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    try {
      const asked = { text: sql, values: [...values], rowMode: 'array' as const, types: asNumbers };
      const { rows } = await this.client.query<unknown[]>(asked);
      return rows;
    } catch (cause) {
      throw tellFault(cause);
    }
  }

  async *stream(sql: string, values: readonly SqlValue[] = []): AsyncGenerator<Row[]> {
    const cursor = this.client.query(
      new Cursor<Row>(sql, [...values], { rowMode: 'array', types: asNumbers }),
    );
    try {
      for (;;) {
        const rows = await cursor.read(ROWS_IN_BATCH);
        if (rows.length === 0) return;
        yield rows;
      }
    } catch (cause) {
      throw tellFault(cause);
    } finally {
      await cursor.close().catch((cause: unknown) => {
        throw tellFault(cause);
      });
    }
  }
}
