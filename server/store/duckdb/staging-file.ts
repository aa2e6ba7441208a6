import {
  DOUBLE,
  type DuckDBAppender,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  UINTEGER,
  UTINYINT,
} from '@duckdb/node-api';
import bindings from '@duckdb/node-bindings';
import { insertRows } from '../sql/statements.ts';
import { keyTerm, type StagedKind, stagedKinds } from '../terms.ts';
import { pathLiteral } from './database.ts';
import { DuckDbConnection } from './duckdb-connection.ts';
import { BLOCK_BYTES, RowBlock } from './row-block.ts';
import type { StagedEntry, StagedNote, StagedTexts, StagingPlace } from './staging-place.ts';
import { STAGING_TABLES } from './staging-schema.ts';
import { type StagedSummary, summariseStaged } from './staging-summary.ts';

/** The staging file as its own instance names it. */
const STAGING = 'staging';

/** Appending is one thread's work; a second only gets in its way. */
const THREADS_FOR_APPENDING = 1;

/** When every row is there, the thread that read them waits, and its core is free. */
const THREADS_FOR_SUMMARY = 2;

/** Terms inserted in one statement. */
const BATCH = 10_000;

const COLUMN_TYPES: readonly DuckDBType[] = [
  ...[INTEGER, INTEGER, INTEGER, UTINYINT, INTEGER, INTEGER],
  ...Array.from({ length: 7 }, () => DOUBLE),
  ...[UTINYINT, INTEGER, UINTEGER],
];

interface Appenders {
  readonly rows: DuckDBAppender;
  readonly notes: DuckDBAppender;
  readonly entries: DuckDBAppender;
}

/**
 * Opens a staging file for one extract: a database of its own, so that another thread can fill it while the store
 * answers questions. Nothing in it need survive a crash, so that no log of changes is kept.
 */
export async function openStagingFile(path: string): Promise<StagingFile> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(THREADS_FOR_APPENDING),
    memory_limit: '64MB',
    temp_directory: `${path}.spill`,
  });
  const own = await instance.connect();
  const connection = new DuckDbConnection(own);
  await connection.run(`ATTACH ${pathLiteral(path)} AS ${STAGING} (RECOVERY_MODE 'no_wal_writes')`);
  await connection.run(`USE ${STAGING}`);
  await connection.run("SET force_compression = 'uncompressed'");
  await connection.run('BEGIN TRANSACTION');
  for (const table of STAGING_TABLES) await connection.run(table);
  const openAppender = (table: string) => own.createAppender(table, 'main', STAGING);
  const appenders = {
    rows: await openAppender('staged_row'),
    notes: await openAppender('staged_note'),
    entries: await openAppender('staged_entry'),
  };
  return new StagingFile(instance, connection, appenders);
}

/** A staging file on the thread that fills it. */
export class StagingFile implements StagingPlace {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDbConnection;
  private readonly appenders: Appenders;
  private readonly block = new RowBlock();
  private readonly chunk = DuckDBDataChunk.create(COLUMN_TYPES);
  private readonly chunkMemory = new ArrayBuffer(BLOCK_BYTES);
  private open = true;

  constructor(instance: DuckDBInstance, connection: DuckDbConnection, appenders: Appenders) {
    this.instance = instance;
    this.connection = connection;
    this.appenders = appenders;
  }

  nextBlock(): RowBlock {
    this.block.rows = 0;
    return this.block;
  }

  /**
   * Copies whole columns into the database, which is four times as fast as appending value by value. It needs the
   * bindings underneath `node-api`, at the very same version, and memory that no other thread sees.
   */
  takeRows({ memory, columns, rows }: RowBlock): void {
    new Uint8Array(this.chunkMemory).set(new Uint8Array(memory));
    this.chunk.reset();
    this.chunk.rowCount = rows;
    for (const [index, { byteOffset, BYTES_PER_ELEMENT }] of columns.entries()) {
      const vector = bindings.data_chunk_get_vector(this.chunk.chunk, index);
      bindings.copy_data_to_vector(vector, 0, this.chunkMemory, byteOffset, rows * BYTES_PER_ELEMENT);
    }
    this.appenders.rows.appendDataChunk(this.chunk);
  }

  takeNotes(notes: readonly StagedNote[]): void {
    const appender = this.appenders.notes;
    for (const { code, text } of notes) {
      appender.appendInteger(code);
      appender.appendVarchar(text);
      appender.endRow();
    }
  }

  takeEntries(entries: readonly StagedEntry[]): void {
    const appender = this.appenders.entries;
    for (const { kind, key, body, line } of entries) {
      appender.appendVarchar(kind);
      appender.appendVarchar(key);
      appender.appendVarchar(body);
      appender.appendUInteger(line);
      appender.endRow();
    }
  }

  async finish(texts: StagedTexts): Promise<StagedSummary> {
    const { connection } = this;
    for (const appender of Object.values(this.appenders)) appender.closeSync();
    await this.saveTerms(texts);
    await connection.run('COMMIT');
    await connection.run(`SET threads = ${THREADS_FOR_SUMMARY}`);
    const summary = await summariseStaged(connection, texts);
    await connection.run('CHECKPOINT');
    await this.close();
    return summary;
  }

  async close(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    this.connection.close();
    this.instance.closeSync();
  }

  private async saveTerms(texts: StagedTexts): Promise<void> {
    const rows = stagedKinds.flatMap((kind) => withKeyCodes(kind, texts[kind]));
    for (let from = 0; from < rows.length; from += BATCH) {
      await insertRows(this.connection, 'staged_term', rows.slice(from, from + BATCH));
    }
  }
}

/** The terms of a kind, each with the code that stands for every term of its key. */
function withKeyCodes(
  kind: StagedKind,
  texts: readonly string[],
): (readonly [string, number, number, string])[] {
  const keyCodes = new Map<string, number>();
  return texts.map((text, code) => {
    const key = keyTerm(kind, text);
    const keyCode = keyCodes.get(key) ?? code;
    keyCodes.set(key, keyCode);
    return [kind, code, keyCode, text] as const;
  });
}
