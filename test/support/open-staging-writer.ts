import { openStagingFile } from '../../server/store/duckdb/staging-file.ts';
import { DuckDbStagingWriter } from '../../server/store/duckdb/staging-writer.ts';

/** A staging writer that fills its file on this thread. */
export async function openStagingWriter(staging: string): Promise<DuckDbStagingWriter> {
  return new DuckDbStagingWriter(staging, await openStagingFile(staging));
}
