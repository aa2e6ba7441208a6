import { rm } from 'node:fs/promises';
import { type DuckDBAppender, DuckDBInstance } from '@duckdb/node-api';
import type { Entry } from '../../observation/entry.ts';
import { missingReasons } from '../../observation/missing.ts';
import type { Observation } from '../../observation/observation.ts';
import { sexes } from '../../observation/sex.ts';
import { pathLiteral } from './database.ts';
import { DuckDbConnection } from './duckdb-connection.ts';
import { RowBuffer } from './row-buffer.ts';
import { STAGING_TABLES } from './staging-schema.ts';
import { type StagedSummary, summariseStaged } from './staging-summary.ts';
import { StagingTerms } from './staging-terms.ts';

/** The staging file as its own instance names it. */
const STAGING = 'staging';

/** Appending is one thread's work; a second only gets in its way. */
const THREADS_FOR_APPENDING = 1;

/** When every row is there, the thread that read them waits, and its core is free. */
const THREADS_FOR_SUMMARY = 2;

/**
 * Opens a staging place for one extract: a database file of its own, so that a worker thread can fill it while the
 * store answers questions. Nothing in it need survive a crash, so that no log of changes is kept.
 */
export async function openDuckDbStagingWriter(staging: string): Promise<DuckDbStagingWriter> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(THREADS_FOR_APPENDING),
    memory_limit: '64MB',
    temp_directory: `${staging}.spill`,
  });
  const own = await instance.connect();
  const connection = new DuckDbConnection(own);
  await connection.run(`ATTACH ${pathLiteral(staging)} AS ${STAGING} (RECOVERY_MODE 'no_wal_writes')`);
  await connection.run(`USE ${STAGING}`);
  await connection.run("SET force_compression = 'uncompressed'");
  await connection.run('BEGIN TRANSACTION');
  for (const table of STAGING_TABLES) await connection.run(table);
  const rows = await own.createAppender('staged_row', 'main', STAGING);
  const entries = await own.createAppender('staged_entry', 'main', STAGING);
  const notes = await own.createAppender('staged_note', 'main', STAGING);
  return new DuckDbStagingWriter(staging, instance, connection, { rows, entries }, new StagingTerms(notes));
}

/** Takes the observations of one extract. Numbers must be finite: the staging file writes a missing one as NaN. */
export class DuckDbStagingWriter {
  private readonly staging: string;
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDbConnection;
  private readonly rows: DuckDBAppender;
  private readonly entries: DuckDBAppender;
  private readonly terms: StagingTerms;
  private readonly buffer = new RowBuffer();
  private open = true;

  constructor(
    staging: string,
    instance: DuckDBInstance,
    connection: DuckDbConnection,
    appenders: { readonly rows: DuckDBAppender; readonly entries: DuckDBAppender },
    terms: StagingTerms,
  ) {
    this.staging = staging;
    this.instance = instance;
    this.connection = connection;
    this.rows = appenders.rows;
    this.entries = appenders.entries;
    this.terms = terms;
  }

  /** Takes one observation; it may be called in a tight loop. */
  write(observation: Observation): void {
    const { buffer, terms } = this;
    const row = buffer.rows;
    buffer.indicator[row] = terms.codeOfIndicator(observation.indicator);
    buffer.area[row] = terms.codeOfArea(observation.area);
    buffer.period[row] = terms.codeOfPeriod(observation.period);
    buffer.sex[row] = sexes.indexOf(observation.sex);
    buffer.age[row] = terms.codeOfAge(observation.age);
    buffer.category[row] = terms.codeOfCategory(observation.category);
    buffer.value[row] = observation.value ?? Number.NaN;
    buffer.lower95[row] = observation.lower95 ?? Number.NaN;
    buffer.upper95[row] = observation.upper95 ?? Number.NaN;
    buffer.lower998[row] = observation.lower998 ?? Number.NaN;
    buffer.upper998[row] = observation.upper998 ?? Number.NaN;
    buffer.count[row] = observation.count ?? Number.NaN;
    buffer.denominator[row] = observation.denominator ?? Number.NaN;
    buffer.missing[row] = observation.missing === null ? 0 : missingReasons.indexOf(observation.missing) + 1;
    buffer.notes[row] = terms.codeOfNotes(observation.notes);
    buffer.line[row] = observation.line;
    buffer.rows = row + 1;
    if (buffer.isFull()) buffer.appendTo(this.rows);
  }

  /** Takes one fact that is no figure; it may be called in a tight loop, too. */
  writeEntry({ kind, key, body, line }: Entry): void {
    const { entries } = this;
    entries.appendVarchar(kind);
    entries.appendVarchar(key);
    entries.appendVarchar(JSON.stringify(body));
    entries.appendUInteger(line);
    entries.endRow();
  }

  /** Writes what is buffered, merges identical repetitions and finds conflicting ones. Called once, after the last row. */
  async finish(): Promise<StagedSummary> {
    this.buffer.appendTo(this.rows);
    this.rows.closeSync();
    this.entries.closeSync();
    await this.terms.save(this.connection);
    await this.connection.run('COMMIT');
    await this.connection.run(`SET threads = ${THREADS_FOR_SUMMARY}`);
    const summary = await summariseStaged(this.connection, this.terms);
    await this.connection.run('CHECKPOINT');
    this.close();
    return summary;
  }

  /** Gives up: closes and leaves nothing behind. */
  async abandon(): Promise<void> {
    this.close();
    await rm(this.staging, { force: true });
  }

  private close(): void {
    if (!this.open) return;
    this.open = false;
    this.connection.close();
    this.instance.closeSync();
  }
}
