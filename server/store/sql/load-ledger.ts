import type { AreaInExtract, Extract } from '../../observation/extract.ts';
import {
  type EntryHolding,
  type HeldExtract,
  type Holding,
  type Ledger,
  type LedgerEvent,
  newestVersion,
  type Standing,
} from '../ledger.ts';
import { termKinds } from '../terms.ts';
import type { StoredTerm, Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import { toEntryKind } from './incoming-entries.ts';
import { groupRows, toInteger, toText } from './statements.ts';

/** The ledger of a store in which nothing happened yet. */
export const EMPTY_LEDGER: Ledger = { extracts: [], events: [], standings: [] };

/**
 * Reads what a ledger has not yet: everything but the observations and entries. The store wrote every text itself, so
 * it is trusted here.
 */
export async function loadLedger(connection: SqlConnection, known: Ledger): Promise<Ledger> {
  const version = newestVersion(known);
  return {
    extracts: [...known.extracts, ...(await loadExtracts(connection, known.extracts.length))],
    events: [...known.events, ...(await loadEvents(connection, version))],
    standings: [...known.standings, ...(await loadStandings(connection, version))],
  };
}

/** Reads the terms that a vocabulary has not yet. */
export async function loadTerms(connection: SqlConnection, vocabulary: Vocabulary): Promise<void> {
  const bound = new BoundValues();
  const unknown = termKinds.map(
    (kind) => `kind = ${bound.bind(kind)} AND number >= ${bound.bind(vocabulary.count(kind))}`,
  );
  const rows = await connection.run(
    `SELECT kind, number, text FROM term WHERE ${unknown.join(' OR ')} ORDER BY kind, number`,
    bound.values,
  );
  vocabulary.addSaved(
    rows.map(([kind, number, text]): StoredTerm => {
      const known = termKinds.find((one) => one === kind);
      if (!known)
        throw new Error(`unknown kind of term: ${String(kind)}. The store is damaged; restore a backup.`);
      return { kind: known, number: toInteger(number), text: toText(text) };
    }),
  );
}

/** What extracts of earlier releases were kept without. */
const NOT_RECORDED: Pick<Extract, 'entries' | 'dependsOn'> = { entries: 0, dependsOn: [] };

/** Extracts are numbered from 1 in the order in which they came. */
async function loadExtracts(connection: SqlConnection, from: number): Promise<HeldExtract[]> {
  const holdings = await loadByExtract(
    connection,
    'SELECT extract, content FROM holding WHERE extract > $1 ORDER BY extract, indicator, age',
    from,
    (row): Holding => JSON.parse(toText(row[1])),
  );
  const entryHoldings = await loadByExtract(
    connection,
    'SELECT extract, kind, entries FROM entry_holding WHERE extract > $1 ORDER BY extract, kind',
    from,
    (row): EntryHolding => ({ kind: toEntryKind(row[1]), entries: toInteger(row[2]) }),
  );
  const rows = await connection.run(
    'SELECT number, content, areas FROM extract WHERE number > $1 ORDER BY number',
    [from],
  );
  return rows.map((row) => {
    const number = toInteger(row[0]);
    const extract: Extract = { ...NOT_RECORDED, ...JSON.parse(toText(row[1])) };
    const areas: AreaInExtract[] = JSON.parse(toText(row[2]));
    const held = { holdings: holdings.get(number) ?? [], entryHoldings: entryHoldings.get(number) ?? [] };
    return { number, extract, areas, ...held };
  });
}

/** What a table says of each extract, whose number is its first column. */
async function loadByExtract<Said>(
  connection: SqlConnection,
  sql: string,
  from: number,
  read: (row: Row) => Said,
): Promise<Map<number, Said[]>> {
  const byExtract = groupRows(await connection.run(sql, [from]), (row) => toInteger(row[0]));
  return new Map([...byExtract].map(([number, rows]) => [number, rows.map(read)]));
}

/** When the newest version was made, and which it is; null while there is none. */
export async function readNewestEvent(
  connection: SqlConnection,
): Promise<Pick<LedgerEvent, 'version' | 'at'> | null> {
  const [row] = await connection.run(
    'SELECT version, made_at FROM store_event ORDER BY version DESC LIMIT 1',
  );
  return row ? { version: toInteger(row[0]), at: toText(row[1]) } : null;
}

async function loadEvents(connection: SqlConnection, after: number): Promise<LedgerEvent[]> {
  const rows = await connection.run(
    'SELECT version, made_at, made_by, kind, extract, supersedes FROM store_event WHERE version > $1 ORDER BY version',
    [after],
  );
  return rows.map((row) => ({
    version: toInteger(row[0]),
    at: toText(row[1]),
    by: toText(row[2]),
    kind: toEventKind(toText(row[3])),
    extract: toText(row[4]),
    supersedes: JSON.parse(toText(row[5])),
  }));
}

function toEventKind(text: string): LedgerEvent['kind'] {
  if (text === 'accepted' || text === 'withdrawn' || text === 'restored') return text;
  throw new Error(`unknown kind of event: ${text}. The store is damaged; restore a backup.`);
}

async function loadStandings(connection: SqlConnection, after: number): Promise<Standing[]> {
  const rows = await connection.run(
    'SELECT version, extract, indicator, age, shown FROM standing WHERE version > $1 ORDER BY version',
    [after],
  );
  return rows.map((row) => ({
    version: toInteger(row[0]),
    extract: toText(row[1]),
    indicator: toText(row[2]),
    age: toText(row[3]),
    shown: toInteger(row[4]),
  }));
}
