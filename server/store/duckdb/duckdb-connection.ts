import { type DuckDBConnection, type DuckDBValue, listValue } from '@duckdb/node-api';
import type { SqlValue } from '../sql/bound-values.ts';
import type { Row, SqlConnection } from '../sql/connection.ts';
import { duckDbDialect } from './duckdb-dialect.ts';
import { tellFault } from './tell-fault.ts';

/** A connection to the embedded database. */
export class DuckDbConnection implements SqlConnection {
  readonly dialect = duckDbDialect;
  private readonly connection: DuckDBConnection;

  constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  async run(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    try {
      const reader = await this.connection.runAndReadAll(sql, values.map(toDuckDbValue));
      return reader.getRows();
    } catch (cause) {
      throw tellFault(cause);
    }
  }

  async *stream(sql: string, values: readonly SqlValue[] = []): AsyncGenerator<Row[]> {
    try {
      const result = await this.connection.stream(sql, values.map(toDuckDbValue));
      yield* result.yieldRows();
    } catch (cause) {
      throw tellFault(cause);
    }
  }

  close(): void {
    this.connection.closeSync();
  }
}

function toDuckDbValue(value: SqlValue): DuckDBValue {
  return typeof value === 'object' && value !== null ? listValue([...value]) : value;
}
