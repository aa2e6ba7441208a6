import { ageKey } from '../../observation/age-band.ts';
import type { HeldExtract, LedgerEvent, Standing } from '../ledger.ts';
import type { SqlConnection } from './connection.ts';
import { insertRows } from './statements.ts';

/** Each names all of its areas: writing many of them at once would hold up everybody else. */
const HOLDINGS_AT_A_TIME = 5;

/** Writes an extract and what it holds, all but its observations and entries. */
export async function saveExtract(connection: SqlConnection, held: HeldExtract): Promise<void> {
  await insertRows(connection, 'extract', [
    [held.number, held.extract.id, JSON.stringify(held.extract), JSON.stringify(held.areas)],
  ]);
  for (let from = 0; from < held.holdings.length; from += HOLDINGS_AT_A_TIME) {
    const holdings = held.holdings.slice(from, from + HOLDINGS_AT_A_TIME);
    const rows = holdings.map((holding) => [
      held.number,
      holding.indicator,
      ageKey(holding.age),
      JSON.stringify(holding),
    ]);
    await insertRows(connection, 'holding', rows);
  }
  await insertRows(
    connection,
    'entry_holding',
    held.entryHoldings.map(({ kind, entries }) => [held.number, kind, entries]),
  );
}

/** Writes an event, which makes a version, and what each extract shows from then on. */
export async function saveEvent(
  connection: SqlConnection,
  event: LedgerEvent,
  standings: readonly Standing[],
): Promise<void> {
  await insertRows(connection, 'store_event', [
    [event.version, event.at, event.by, event.kind, event.extract, JSON.stringify(event.supersedes)],
  ]);
  await insertRows(
    connection,
    'standing',
    standings.map(({ version, extract, indicator, age, shown }) => [version, extract, indicator, age, shown]),
  );
}
