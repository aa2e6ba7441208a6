import { refusedStatement } from '../sql/statements.ts';
import { StoreDamagedError } from '../store-damaged.ts';
import { isAboutRoom, StoreFullError } from '../store-full.ts';
import { StoreUnavailableError } from '../store-unavailable.ts';

/** What the driver says, without a code, where the server went away or does not come. */
const GONE =
  /connection terminated|connection timeout|timeout exceeded|query read timeout|client (has|was) (encountered|closed)|not queryable/i;

/** Codes of the operating system for a connection that cannot be made or broke off. */
const UNREACHABLE = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;

/** SQLSTATE of a server that is going, coming or full: class 08, 57P01 to 57P05, 53300. */
const UNREADY = /^(08\w{3}|57P0[1-5]|53300)$/;

/** SQLSTATE of a server whose disk is full, or that finds its own files damaged. */
const DISK_FULL = '53100';
const DAMAGED = /^XX00[12]$/;

/** The error of a statement: the database is gone for now, full or damaged, or it refused the statement. */
export function tellFault(cause: unknown): Error {
  if (isUnavailable(cause)) return unavailable(cause);
  const code = codeOf(cause) ?? '';
  const said = cause instanceof Error ? cause.message : String(cause);
  if (code === DISK_FULL || isAboutRoom(cause)) {
    return new StoreFullError(`the disk is full: ${said}. Free space on it.`, { cause });
  }
  if (DAMAGED.test(code)) {
    return new StoreDamagedError(`the store is damaged: ${said}. Restore a backup (docs/backup.md).`, {
      cause,
    });
  }
  return refusedStatement(cause);
}

/** Whether asking again later may help. */
export function isUnavailable(cause: unknown): boolean {
  const code = codeOf(cause) ?? '';
  return UNREACHABLE.test(code) || UNREADY.test(code) || (cause instanceof Error && GONE.test(cause.message));
}

/** SQLSTATE, or the operating system's code; null where there is none. Of several addresses tried, that of the first. */
export function codeOf(cause: unknown): string | null {
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  if (!(cause instanceof Error) || !('code' in cause)) return null;
  return typeof cause.code === 'string' ? cause.code : null;
}

function unavailable(cause: unknown): Error {
  const said = cause instanceof Error && cause.message !== '' ? cause.message : codeOf(cause);
  return new StoreUnavailableError(
    `the database does not answer: ${said}. It is asked again with the next request; see that PostgreSQL runs and can be reached.`,
    { cause },
  );
}
