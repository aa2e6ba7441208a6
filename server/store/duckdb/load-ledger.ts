import type { DuckDBConnection } from '@duckdb/node-api';
import type { AreaInExtract, Extract } from '../../observation/extract.ts';
import type { EntryHolding, HeldExtract, Holding, Ledger, LedgerEvent, Standing } from '../ledger.ts';
import { toEntryKind } from './incoming-entries.ts';
import { groupRows, type Row, runStatement, toInteger, toText } from './statements.ts';
import { termKinds } from './terms.ts';
import { type StoredTerm, Vocabulary } from './vocabulary.ts';

/** Reads everything but the observations and entries; the store wrote every text itself, so it is trusted here. */
export async function loadLedger(connection: DuckDBConnection): Promise<Ledger> {
  return {
    extracts: await loadExtracts(connection),
    events: await loadEvents(connection),
    standings: await loadStandings(connection),
  };
}

/** Reads the terms that observations refer to. */
export async function loadVocabulary(connection: DuckDBConnection): Promise<Vocabulary> {
  const rows = await runStatement(connection, 'SELECT kind, number, text FROM term ORDER BY kind, number');
  return new Vocabulary(
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

async function loadExtracts(connection: DuckDBConnection): Promise<HeldExtract[]> {
  const holdings = await loadByExtract(
    connection,
    'SELECT extract, content FROM holding ORDER BY extract, indicator, age',
    (row): Holding => JSON.parse(toText(row[1])),
  );
  const entryHoldings = await loadByExtract(
    connection,
    'SELECT extract, kind, entries FROM entry_holding ORDER BY extract, kind',
    (row): EntryHolding => ({ kind: toEntryKind(row[1]), entries: toInteger(row[2]) }),
  );
  const rows = await runStatement(connection, 'SELECT number, content, areas FROM extract ORDER BY number');
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
  connection: DuckDBConnection,
  sql: string,
  read: (row: Row) => Said,
): Promise<Map<number, Said[]>> {
  const byExtract = groupRows(await runStatement(connection, sql), (row) => toInteger(row[0]));
  return new Map([...byExtract].map(([number, rows]) => [number, rows.map(read)]));
}

async function loadEvents(connection: DuckDBConnection): Promise<LedgerEvent[]> {
  const rows = await runStatement(
    connection,
    'SELECT version, made_at, made_by, kind, extract, supersedes FROM store_event ORDER BY version',
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

async function loadStandings(connection: DuckDBConnection): Promise<Standing[]> {
  const rows = await runStatement(
    connection,
    'SELECT version, extract, indicator, age, shown FROM standing ORDER BY version',
  );
  return rows.map((row) => ({
    version: toInteger(row[0]),
    extract: toText(row[1]),
    indicator: toText(row[2]),
    age: toText(row[3]),
    shown: toInteger(row[4]),
  }));
}
