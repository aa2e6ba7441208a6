import { refusedStatement } from '../sql/statements.ts';
import { StoreDamagedError } from '../store-damaged.ts';
import { isAboutRoom, StoreFullError } from '../store-full.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';

/** What DuckDB says of a file whose blocks are not as it wrote them, or are gone. */
const DAMAGED =
  /corrupt|checksum|could not read enough bytes|not a valid DuckDB database|failure while replaying wal|failed to (load|deserialize)|serialization error/i;

/** What it says to every statement after a fault that it could not undo. */
const STOPPED = /database has been invalidated/i;

/** The error of a statement: the file is damaged, the disk is full, the database has stopped, or it refused it. */
export function tellFault(cause: unknown): Error {
  const said = firstLine(cause);
  if (isDamage(cause)) {
    return new StoreDamagedError(`the store is damaged: ${said}. Restore a backup (docs/backup.md).`, {
      cause,
    });
  }
  if (STOPPED.test(said)) {
    return new StoreUnavailableError(
      `the database has stopped after a fault: ${said} Start the service again.`,
      { cause },
    );
  }
  if (isAboutRoom(cause)) {
    return new StoreFullError(`the disk is full: ${said}. Free space there.`, { cause });
  }
  return refusedStatement(cause);
}

/** Whether an error means that a file is damaged. */
export function isDamage(cause: unknown): boolean {
  return cause instanceof Error && DAMAGED.test(cause.message);
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}
