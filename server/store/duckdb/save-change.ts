import type { DuckDBConnection } from '@duckdb/node-api';
import { ageKey } from '../../observation/age-band.ts';
import type { HeldExtract, LedgerEvent, Standing } from '../ledger.ts';
import { insertRows } from './statements.ts';

/** Writes an extract and what it holds, all but its observations. */
export async function saveExtract(connection: DuckDBConnection, held: HeldExtract): Promise<void> {
  await insertRows(connection, 'extract', [
    [held.number, held.extract.id, JSON.stringify(held.extract), JSON.stringify(held.areas)],
  ]);
  await insertRows(
    connection,
    'holding',
    held.holdings.map((holding) => [
      held.number,
      holding.indicator,
      ageKey(holding.age),
      JSON.stringify(holding),
    ]),
  );
}

/** Writes an event, which makes a version, and what each extract shows from then on. */
export async function saveEvent(
  connection: DuckDBConnection,
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
