import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runInDatabase } from '../../../support/postgres-server.ts';

/** Stands for a run of the tests: it starts a server, says where, and stays. */
const RUN = `
import { startPostgres } from ${JSON.stringify(new URL('../../../support/postgres-server.ts', import.meta.url).href)};
const server = await startPostgres();
console.log(server.urlOf('postgres'));
setInterval(() => undefined, 1000);
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orphan-'));
  // Else the user whom PostgreSQL runs as, where that is another, could not reach what is in it.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'run.mts'), RUN);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('a server of the tests ends, and leaves nothing behind, when their run is killed', async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', join(folder, 'run.mts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: folder },
  });
  const servers = () => readdirSync(folder).filter((name) => name.startsWith('postgres-'));
  const [url] = await once(createInterface({ input: run.stdout }), 'line');
  try {
    expect(await runInDatabase(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(servers()).toHaveLength(1);
  } finally {
    run.kill('SIGKILL');
  }
  await expect.poll(servers, { timeout: 20_000 }).toEqual([]);
  await expect(runInDatabase(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});
