import { existsSync, mkdirSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { SqlConnection } from '../sql/connection.ts';
import { ReadingConnections } from '../sql/reading-connections.ts';
import { StoreDamagedError } from '../store-damaged.ts';
import { StoreFullError } from '../store-full.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';
import { ConnectionPool } from './connection-pool.ts';
import { DuckDbConnection } from './duckdb-connection.ts';
import { isDamage } from './tell-fault.ts';

/** Readers beside the one writer: more would starve Node's thread pool, fewer leave cores idle. */
const READERS = 4;

/**
 * Threads that work on one statement: two that write a large extract take twice the work for no gain, and may run out
 * of memory. Readers work beside each other all the same, and the thread that answers keeps its pace.
 */
const THREADS = 1;

/** Bytes of the log of changes at which the database would tidy its file by itself, in the middle of a commit. */
const SETTLED_BY_US = '1TB';

/** Bytes that stay free on the disk of the store. */
const ROOM_KEPT = 16 * 1024 * 1024;

/** Files that this process holds open: the database's own lock does not tell two openings in one process apart. */
const openFiles = new Set<string>();

/** An open database: one connection that writes, a few that read, and more for what is read batch by batch. */
export interface Database {
  readonly writer: DuckDbConnection;
  readonly readers: ConnectionPool;
  readonly readings: ReadingConnections;
  /** Bytes of the file. */
  size(): Promise<number>;
  /**
   * Fails with a `StoreFullError` where the disk has no room for so many bytes and what the database needs beside: a disk
   * that fills up while it tidies its file would stop it.
   */
  requireRoom(bytes: number): Promise<void>;
  /**
   * Moves what was committed from the log of changes into the file itself, whose every block carries a checksum. Of a log
   * that loses its end nobody could tell what is missing; so none holds a change that was acknowledged.
   */
  settle(): Promise<void>;
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
    const requireRoom = (bytes: number) => checkRoom(path, bytes);
    const settle = async () => {
      await writer.run('CHECKPOINT').catch((cause: unknown) => {
        throw new StoreUnavailableError(
          `what was sent is stored, but the database stopped while it tidied its file: ${path}. See that its disk has room, and start the service again.`,
          { cause },
        );
      });
    };
    const size = async () => (path === ':memory:' ? 0 : (await stat(path)).size);
    return { writer, readers: pool, readings, size, requireRoom, settle, close };
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
      threads: String(THREADS),
      memory_limit: '96MB',
      temp_directory: resolve(stagingFolder, 'spill'),
      checkpoint_threshold: SETTLED_BY_US,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
  } catch (cause) {
    if (cause instanceof Error && /could not set lock|conflicting lock/i.test(cause.message)) {
      // "Conflicting lock is held in /usr/bin/node (PID 4711) by user …"
      const [, pid] = /\(PID (\d+)\)/.exec(cause.message) ?? [];
      const [who, how] = pid === undefined ? ['', ''] : [` (${pid})`, ` (kill ${pid})`];
      throw new Error(
        `the store is in use by another process${who}: ${path}. Stop that process${how}, or bring the extract through it.`,
        { cause },
      );
    }
    if (isDamage(cause)) {
      throw new StoreDamagedError(
        `the store cannot be opened: ${path}: it is damaged, or no store. Restore a backup (docs/backup.md).`,
        { cause },
      );
    }
    throw new Error(`the store cannot be opened: ${path}. See that it can be read and written.`, { cause });
  }
}

async function checkRoom(path: string, bytes: number): Promise<void> {
  if (path === ':memory:') return;
  const { bavail, bsize } = await statfs(dirname(path));
  const free = bavail * bsize;
  if (free >= bytes + ROOM_KEPT) return;
  throw new StoreFullError(
    `the disk is full: ${inMegabytes(free)} MB are free beside ${path}, and ${inMegabytes(bytes + ROOM_KEPT)} MB are wanted. Free space there.`,
  );
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 ** 2);
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
  try {
    await connection.run(`ATTACH ${pathLiteral(file)} AS ${name} (READ_ONLY)`);
  } catch (error) {
    if (!(error instanceof StoreDamagedError)) throw error;
    throw new Error(`staging not readable: ${file}. Bring the file again.`, { cause: error });
  }
}

export async function detach(connection: SqlConnection, name: string): Promise<void> {
  await connection.run(`DETACH ${name}`);
}

/** A path as a literal: ATTACH and SET take no bound values. */
export function pathLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
