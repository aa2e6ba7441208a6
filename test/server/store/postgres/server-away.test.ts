import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemDocumentSchema } from '../../../../server/contract/extracts.ts';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { newDatabase, type PostgresServer, startPostgres } from '../../../support/postgres-server.ts';
import { newerExtract, olderExtract } from '../../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from '../../api/open-test-service.ts';

const question = '/api/v1/trends?indicator=90284&area=E92000001';

describe('while the database server is away', () => {
  let server: PostgresServer;
  let service: TestService;

  beforeAll(async () => {
    server = await startPostgres();
    const url = await newDatabase(server.urlOf('postgres'));
    service = await openTestService(maxUploadBytes, (folder) =>
      openPostgresStore({ url, stagingFolder: join(folder, 'staging') }),
    );
    const brought = await service.bring(olderExtract, 'policy=published-open');
    expect(brought.status).toBe(201);
    expect((await service.ask(question)).status).toBe(200);
    await server.kill();
  });
  afterAll(async () => {
    await service.close();
    await server.remove();
  });

  it.each(['/api/v1/health', question, '/api/v1/extracts'])(
    '%s says so and when to ask again',
    async (path) => {
      const response = await service.ask(path);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      const problem = problemDocumentSchema.parse(await response.json());
      expect(problem.detail).toBe(
        `the store is away: its database does not answer. Ask again in a few seconds; the log tells more under request ${response.headers.get('x-request-id')}`,
      );
    },
  );

  it('an extract is not taken, and its sender is told to come again', async () => {
    const response = await service.bring(newerExtract, 'policy=published-open');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('nothing is lost, and everything goes on once it is back', async () => {
    await server.start();
    expect((await service.ask(question)).status).toBe(200);
    const health = await (await service.ask('/api/v1/health')).json();
    expect(health).toMatchObject({ status: 'ready', engine: 'postgres', storeVersion: 1 });
    expect((await service.withdraw((await service.store.findExtracts())[0]?.id ?? '')).status).toBe(200);
    expect(await service.store.version()).toBe(2);
  });
});
