import type { HeldExtract, LedgerView } from '../ledger.ts';
import type { ReleasedObservation } from '../store.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { SqlConnection } from './connection.ts';
import { COLUMNS, readObservation, type Shelf } from './find-observations.ts';

/** Reads every observation of an indicator that was ever accepted, extract by extract, demonstration data apart. */
export async function* findReleases(
  { view, vocabulary, connection }: Shelf,
  indicator: string,
): AsyncGenerator<ReleasedObservation[]> {
  for (const held of releasesOf(view, indicator)) {
    yield* readRelease(connection, vocabulary, held, indicator);
  }
}

/** The extracts that were ever accepted with an indicator, in that order, demonstration data apart. */
export function releasesOf(view: LedgerView, indicator: string): HeldExtract[] {
  const all = [...view.extracts.values()].map(({ held }) => held);
  return all.filter(
    ({ extract, holdings }) =>
      !extract.demonstration && holdings.some((holding) => holding.indicator === indicator),
  );
}

async function* readRelease(
  connection: SqlConnection,
  vocabulary: Vocabulary,
  { number, extract: { id, policy } }: HeldExtract,
  indicator: string,
): AsyncGenerator<ReleasedObservation[]> {
  const bound = new BoundValues();
  const ofExtract = `extract = ${bound.bind(number)}`;
  const ofIndicator = `indicator = ${bound.bind(vocabulary.knownNumber('indicator', indicator))}`;
  const sql = `SELECT ${COLUMNS} FROM observation WHERE ${ofExtract} AND ${ofIndicator}`;
  const ids = new Map([[number, id]]);
  for await (const rows of connection.stream(sql, bound.values)) {
    yield rows.map((row) => ({ ...readObservation(row, indicator, ids, vocabulary), policy }));
  }
}
