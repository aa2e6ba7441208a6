import { open } from 'node:fs/promises';
import type { Failure } from './extract-report.ts';

/** Why a file cannot be brought, found by opening it; null when nothing stands in the way. */
export async function findFailure(file: string): Promise<Failure | null> {
  try {
    const handle = await open(file);
    try {
      return (await handle.stat()).isDirectory() ? notAFile(file) : null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? `${error.code}` : String(error);
    const detail = `file not readable: ${file} (${why}); check its name and your rights to it`;
    return { rule: 'unreadable', detail };
  }
}

function notAFile(file: string): Failure {
  return { rule: 'not-a-file', detail: `not a file: ${file} is a folder; name the files in it` };
}
