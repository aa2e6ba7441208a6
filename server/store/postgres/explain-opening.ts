import { tellAddress } from './address.ts';
import { codeOf, isUnavailable } from './tell-fault.ts';

/** What each refusal of a server means for whoever starts the service, by SQLSTATE. */
const MENDING: Readonly<Record<string, string>> = {
  '3D000': 'there is no such database. Make it with createdb, or mend the name at the end of STORE.',
  '28P01': 'the user or password is wrong. Mend the part of STORE before the @.',
  '28000': 'the user may not connect. Mend the part of STORE before the @, or let the user in (pg_hba.conf).',
  '42501': 'the user lacks a right. Let it own the database, or the schema injury_outcomes in it.',
};

/** The error of a store that could not be opened, for whoever starts the service: where, what, and how to mend it. */
export function explainOpening(error: unknown, url: string): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = codeOf(cause);
  const where = `the store cannot be opened: ${tellAddress(url)}`;
  const mending = MENDING[code ?? ''];
  if (mending) return new Error(`${where}: ${mending}`, { cause });
  if (isUnavailable(cause)) {
    return new Error(`${where}: no server answers. Start PostgreSQL there, or mend the address in STORE.`, {
      cause,
    });
  }
  return error;
}
