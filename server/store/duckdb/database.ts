import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlConnection } from '../sql/connection.ts';
import { ReadingConnections } from '../sql/reading-connections.ts';
import { ConnectionPool } from './connection-pool.ts';
import { DuckDbConnection } from './duckdb-connection.ts';

/** Readers beside the one writer: more would starve Node's thread pool, fewer leave cores idle. */
const READERS = 4;

/** Cores that the database leaves to the thread that answers, so that it keeps its pace while an extract comes in. */
const CORES_LEFT = 1;

/** Files that this process holds open: the database's own lock does not tell two openings in one process apart. */
const openFiles = new Set<string>();

/** An open database: one connection that writes, a few that read, and more for what is read batch by batch. */
export interface Database {
  readonly writer: DuckDbConnection;
  readonly readers: ConnectionPool;
  readonly readings: ReadingConnections;
  /** Writes everything to the file and lets go of it. */
  close(): Promise<void>;
}

/**
 * Opens a database file (or `:memory:`) that can reach no other file than those in its own folder and the staging
 * folder. Fails when the file is open already, in this process or another.
 */
export async function openDatabase(file: string, stagingFolder: string): Promise<Database> {
  const path = file === ':memory:' ? file : resolve(file);
  if (path !== ':memory:') claim(path);
  try {
    const instance = await openInstance(path, stagingFolder);
    const connect = async () => new DuckDbConnection(await instance.connect());
    const writer = await connect();
    await confine(writer, path, stagingFolder);
    const readers = await Promise.all(Array.from({ length: READERS }, connect));
    const pool = new ConnectionPool(readers);
    const readings = new ReadingConnections(connect);
    const close = async () => {
      await readings.close();
      await closeDatabase(path, instance, writer, pool);
    };
    return { writer, readers: pool, readings, close };
  } catch (error) {
    openFiles.delete(path);
    throw error;
  }
}

function claim(path: string): void {
  if (openFiles.has(path)) {
    throw new Error(`the store is open already: ${path}. Use the store that this process has opened.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  openFiles.add(path);
}

async function openInstance(path: string, stagingFolder: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, {
      threads: String(Math.max(1, availableParallelism() - CORES_LEFT)),
      memory_limit: '96MB',
      temp_directory: resolve(stagingFolder, 'spill'),
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
  } catch (cause) {
    if (cause instanceof Error && /could not set lock|conflicting lock/i.test(cause.message)) {
      throw new Error(
        `the store is in use by another process: ${path}. Stop that process, or bring the extract through it.`,
        { cause },
      );
    }
    throw new Error(`the store cannot be opened: ${path}. Restore a backup if the file is damaged.`, {
      cause,
    });
  }
}

async function confine(connection: SqlConnection, path: string, stagingFolder: string): Promise<void> {
  const folders = [resolve(stagingFolder), ...(path === ':memory:' ? [] : [dirname(path)])];
  await connection.run(`SET allowed_directories = [${folders.map(pathLiteral).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

async function closeDatabase(
  path: string,
  instance: DuckDBInstance,
  writer: DuckDbConnection,
  readers: ConnectionPool,
): Promise<void> {
  await readers.close();
  try {
    await writer.run('CHECKPOINT');
  } finally {
    writer.close();
    instance.closeSync();
    openFiles.delete(path);
  }
}

/** Makes another database readable under a name while work is done. Fails where there is none. */
export async function withAttached<T>(
  connection: SqlConnection,
  file: string,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  await attach(connection, file, name);
  try {
    return await work();
  } finally {
    await detach(connection, name);
  }
}

/** Makes another database readable under a name, for every connection. Fails where there is none. */
export async function attach(connection: SqlConnection, file: string, name: string): Promise<void> {
  if (!existsSync(file)) throw new Error(`staging not found: ${file}. Bring the file again.`);
  await connection.run(`ATTACH ${pathLiteral(file)} AS ${name} (READ_ONLY)`);
}

export async function detach(connection: SqlConnection, name: string): Promise<void> {
  await connection.run(`DETACH ${name}`);
}

/** A path as a literal: ATTACH and SET take no bound values. */
export function pathLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
