import type { ShownChanges } from '../../observation/figure-change.ts';
import type { Page } from '../store.ts';
import { BoundValues } from './bound-values.ts';
import type { SqlConnection } from './connection.ts';
import { comparedFields, SERIES, type ShiftInStore, writeFigures } from './figure-relation.ts';
import { readTouchedSeries } from './read-touched-series.ts';
import { type AreaSlice, sliceAreas } from './slice-areas.ts';
import { insertRows, replaceTemporaryTable, toInteger } from './statements.ts';

/** Works out what a change does to what is shown: every figure is counted, a page of the series is told. */
export async function findShownChanges(place: ShiftInStore, page: Page): Promise<ShownChanges> {
  const { connection, shift } = place;
  await rankTerms(place);
  await replaceTemporaryTable(
    connection,
    'touched',
    `(indicator INTEGER, area INTEGER, sex SMALLINT, age_key INTEGER, category INTEGER, added INTEGER, changed INTEGER,
      removed INTEGER, same INTEGER, latest INTEGER)`,
  );
  if (shift.alone.length > 0) await countAlone(place);
  for (const slice of sliceSources(place)) await countContested(place, slice);
  const totals = await readTotals(connection);
  const series = await readTouchedSeries(place, page);
  await connection.run('DROP TABLE touched');
  return { ...totals, series };
}

/** The place of each term among those of its kind: in order of text, spans in the order in which they end. */
async function rankTerms({ connection, vocabulary }: ShiftInStore): Promise<void> {
  await replaceTemporaryTable(connection, 'unsaved_term', '(kind VARCHAR, number INTEGER, text VARCHAR)');
  const unsaved = vocabulary.unsaved().map(({ kind, number, text }) => [kind, number, text]);
  await insertRows(connection, 'unsaved_term', unsaved);
  await replaceTemporaryTable(
    connection,
    'term_place',
    `AS SELECT kind, number, CAST(row_number() OVER (
       PARTITION BY kind ORDER BY CASE kind WHEN 'span' THEN split_part(text, '/', 2) END COLLATE "C", text COLLATE "C"
     ) AS INTEGER) AS place
     FROM (SELECT kind, number, text FROM term UNION SELECT kind, number, text FROM unsaved_term) known`,
  );
}

const SPAN_PLACE = "JOIN term_place w ON w.kind = 'span' AND w.number = span";

async function countAlone(place: ShiftInStore): Promise<void> {
  const { connection, shift } = place;
  const bound = new BoundValues();
  const figures = writeFigures(bound, place, shift.alone);
  await connection.run(
    `INSERT INTO touched WITH ${figures}
     SELECT ${SERIES.join(', ')}, count(rank_after), 0, count(rank_before), 0, max(w.place)
     FROM figure ${SPAN_PLACE} GROUP BY ${SERIES.join(', ')}`,
    bound.values,
  );
}

function sliceSources({ vocabulary, shift: { contested } }: ShiftInStore): AreaSlice[] {
  const holdings = contested.map(({ holding }) => holding);
  return contested.length > 0 ? sliceAreas(vocabulary, holdings) : [];
}

/** Bits of a hash that stand for a figure's numbers; the bits above them hold the rank of its extract. */
const HASH_BITS = 48;

const HASH_MASK = 2n ** BigInt(HASH_BITS) - 1n;

/**
 * Of each key the best figure before and after. Rank and hash go into one number, so that a key of millions needs
 * three small numbers and not two rows.
 */
async function countContested(place: ShiftInStore, slice: AreaSlice): Promise<void> {
  const { connection, shift } = place;
  const bound = new BoundValues();
  const wanted = { codes: shift.areas, slice };
  const figures = writeFigures(bound, place, shift.contested, wanted);
  const numbers = connection.dialect.hashOf(comparedFields);
  const coded = (rank: string) => `(CAST(${rank} AS BIGINT) << ${HASH_BITS}) | (${numbers})`;
  await connection.run(
    `INSERT INTO touched WITH ${figures},
     keyed AS (
       SELECT ${SERIES.join(', ')}, span, min(${coded('rank_before')}) AS best_before,
         min(${coded('rank_after')}) AS best_after,
         min(${coded('coalesce(rank_after, rank_before)')}) FILTER (WHERE turned = 1) AS best_turned
       FROM figure GROUP BY ${SERIES.join(', ')}, span),
     compared AS (
       SELECT *, best_before & ${HASH_MASK} AS numbers_before, best_after & ${HASH_MASK} AS numbers_after,
         best_turned & ${HASH_MASK} AS numbers_turned
       FROM keyed)
     SELECT ${SERIES.join(', ')},
       count(*) FILTER (WHERE numbers_before IS NULL),
       count(*) FILTER (WHERE numbers_before <> numbers_after),
       count(*) FILTER (WHERE numbers_after IS NULL),
       count(*) FILTER (WHERE numbers_before = numbers_after AND numbers_turned = numbers_before),
       max(w.place) FILTER (WHERE numbers_before IS DISTINCT FROM numbers_after)
     FROM compared ${SPAN_PLACE} GROUP BY ${SERIES.join(', ')}`,
    bound.values,
  );
}

async function readTotals(connection: SqlConnection): Promise<Omit<ShownChanges, 'series'>> {
  const [row] = await connection.run(
    `SELECT coalesce(sum(added), 0), coalesce(sum(changed), 0), coalesce(sum(removed), 0), coalesce(sum(same), 0),
       count(*) FILTER (WHERE added + changed + removed > 0) FROM touched`,
  );
  return {
    added: toInteger(row?.[0]),
    changed: toInteger(row?.[1]),
    removed: toInteger(row?.[2]),
    same: toInteger(row?.[3]),
    seriesCount: toInteger(row?.[4]),
  };
}
