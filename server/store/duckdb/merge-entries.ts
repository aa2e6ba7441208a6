import type { Row, SqlConnection } from '../sql/connection.ts';
import { toInteger, toText } from '../sql/statements.ts';
import { CONFLICTS_LISTED, NO_REPETITIONS, type Repetitions, type StagedConflict } from './repetitions.ts';

/** As much of a body as a conflict shows. */
const CHARACTERS_SHOWN = 200;

/**
 * Merges entries that repeat an earlier one of their kind and key in every field but the line, and lists those that
 * contradict the earlier one. Hashes find the keys met twice: the keys of millions of entries would not fit in memory.
 */
export async function mergeEntries(connection: SqlConnection): Promise<Repetitions> {
  await connection.run(
    `CREATE TEMP TABLE repeated_entry AS
     SELECT hash(kind, key) AS key_hash FROM staged_entry GROUP BY key_hash HAVING count(*) > 1`,
  );
  const [repeated] = await connection.run('SELECT count(*) FROM repeated_entry');
  return toInteger(repeated?.[0]) > 0 ? mergeLater(connection) : NO_REPETITIONS;
}

async function mergeLater(connection: SqlConnection): Promise<Repetitions> {
  await findLaterEntries(connection);
  const [row] = await connection.run('SELECT count(*), min(line) FROM later_entry WHERE identical');
  const repeatedRows = toInteger(row?.[0]);
  if (repeatedRows > 0) {
    await connection.run(
      'DELETE FROM staged_entry WHERE rowid IN (SELECT row FROM later_entry WHERE identical)',
    );
  }
  const firstRepeatedLine = repeatedRows > 0 ? toInteger(row?.[1]) : null;
  return { repeatedRows, firstRepeatedLine, conflicts: await findConflicts(connection) };
}

async function findLaterEntries(connection: SqlConnection): Promise<void> {
  await connection.run(
    `CREATE TEMP TABLE later_entry AS
     WITH twice AS (
       SELECT kind, key, min(rowid) AS first_row FROM staged_entry
       WHERE hash(kind, key) IN (SELECT key_hash FROM repeated_entry)
       GROUP BY kind, key HAVING count(*) > 1)
     SELECT e.rowid AS row, t.first_row, e.line, f.body = e.body AS identical
     FROM twice t
     JOIN staged_entry f ON f.rowid = t.first_row
     JOIN staged_entry e ON e.kind = t.kind AND e.key = t.key
     WHERE e.rowid > t.first_row`,
  );
}

async function findConflicts(connection: SqlConnection): Promise<StagedConflict[]> {
  const rows = await connection.run(
    `SELECT f.line, e.line, e.kind, e.key, left(f.body, ${CHARACTERS_SHOWN}), left(e.body, ${CHARACTERS_SHOWN})
     FROM (SELECT * FROM later_entry WHERE NOT identical ORDER BY row LIMIT ${CONFLICTS_LISTED}) later
     JOIN staged_entry f ON f.rowid = later.first_row
     JOIN staged_entry e ON e.rowid = later.row
     ORDER BY later.row`,
  );
  return rows.map(describeConflict);
}

function describeConflict(row: Row): StagedConflict {
  return {
    earlierLine: toInteger(row[0]),
    line: toInteger(row[1]),
    field: 'body',
    earlierValue: toText(row[4]),
    value: toText(row[5]),
    key: `${toText(row[2])}, ${toText(row[3])}`,
  };
}
