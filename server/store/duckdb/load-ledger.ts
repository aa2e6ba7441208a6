import type { DuckDBConnection } from '@duckdb/node-api';
import type { AreaInExtract, Extract } from '../../observation/extract.ts';
import type { HeldExtract, Holding, Ledger, LedgerEvent, Standing } from '../ledger.ts';
import { runStatement, toInteger, toText } from './statements.ts';
import { termKinds } from './terms.ts';
import { type StoredTerm, Vocabulary } from './vocabulary.ts';

/** Reads everything but the observations; the store wrote every text itself, so it is trusted here. */
export async function loadLedger(connection: DuckDBConnection): Promise<Ledger> {
  const holdings = await loadHoldings(connection);
  return {
    extracts: await loadExtracts(connection, holdings),
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

async function loadExtracts(
  connection: DuckDBConnection,
  holdings: ReadonlyMap<number, Holding[]>,
): Promise<HeldExtract[]> {
  const rows = await runStatement(connection, 'SELECT number, content, areas FROM extract ORDER BY number');
  return rows.map((row) => {
    const number = toInteger(row[0]);
    const extract: Extract = JSON.parse(toText(row[1]));
    const areas: AreaInExtract[] = JSON.parse(toText(row[2]));
    return { number, extract, areas, holdings: holdings.get(number) ?? [] };
  });
}

async function loadHoldings(connection: DuckDBConnection): Promise<Map<number, Holding[]>> {
  const rows = await runStatement(
    connection,
    'SELECT extract, content FROM holding ORDER BY extract, indicator, age',
  );
  const holdings = new Map<number, Holding[]>();
  for (const row of rows) {
    const holding: Holding = JSON.parse(toText(row[1]));
    const number = toInteger(row[0]);
    const others = holdings.get(number);
    if (others) others.push(holding);
    else holdings.set(number, [holding]);
  }
  return holdings;
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
