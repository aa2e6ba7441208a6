import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { DuckDbConnection } from '../../../server/store/duckdb/duckdb-connection.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

/** The blocks of a file begin behind its three headers. */
const HEADER_BYTES = 3 * 4_096;

let folder: string;
let service: TestService;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  const file = join(folder, 'a.duckdb');
  service = await openTestService(maxUploadBytes, (own) =>
    openDuckDbStore({ file, stagingFolder: join(own, 'staging') }),
  );
  await service.bring(olderExtract, 'policy=published-open');
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

/** A connection to a copy of the store that lost its blocks after it was opened: it reads them when they are asked for. */
async function connectToDamaged(): Promise<{ connection: DuckDbConnection; close: () => void }> {
  const copy = join(folder, 'copy.duckdb');
  copyFileSync(join(folder, 'a.duckdb'), copy);
  const instance = await DuckDBInstance.create(copy);
  const connection = new DuckDbConnection(await instance.connect());
  writeFileSync(copy, readFileSync(copy).fill(0xa5, HEADER_BYTES));
  const close = () => {
    connection.close();
    instance.closeSync();
  };
  return { connection, close };
}

describe('a store whose blocks are damaged while the service runs', () => {
  it('is told as such with how to mend it, nothing of it is shown, and the rest goes on', async () => {
    const { connection, close } = await connectToDamaged();
    service.store.findObservations = () => connection.run('SELECT * FROM observation').then(() => []);
    const response = await service.ask('/api/v1/trends?indicator=90284&area=E92000001');
    const { status, detail } = problemDocumentSchema.parse(await response.json());
    expect([response.status, status, response.headers.get('cache-control')]).toEqual([503, 503, 'no-store']);
    expect(detail).toBe(
      `the store is damaged: what was asked for cannot be read. Stop the service and restore the newest backup with npm run restore; the log tells more under request ${response.headers.get('x-request-id')}`,
    );
    expect(service.faults).toMatchObject([{ err: { name: 'StoreDamagedError' }, path: '/api/v1/trends' }]);
    expect((await service.ask('/api/v1/health/live')).status).toBe(200);
    expect((await service.ask('/trends')).status).toBe(200);
    close();
  });
});
