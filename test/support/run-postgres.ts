import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a PostgreSQL server for this run, as its superuser. */
    postgresUrl: string;
  }
}

/** One server for all tests of a run: that of TEST_POSTGRES, else one of its own, which ends with the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES;
  if (given) {
    project.provide('postgresUrl', given);
    return async () => undefined;
  }
  const server = await startPostgres();
  project.provide('postgresUrl', server.urlOf('postgres'));
  return server.remove;
}
