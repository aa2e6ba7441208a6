import { ageKey } from '../../observation/age-band.ts';
import { missingReasons } from '../../observation/missing.ts';
import { sexes } from '../../observation/sex.ts';
import { numberFields } from '../number-fields.ts';
import type { Row, SqlConnection } from '../sql/connection.ts';
import { toInteger, toText } from '../sql/statements.ts';
import { readAgeTerm, readCategoryTerm, readPeriodTerm, type StagedKind } from '../terms.ts';
import { findPartDifferences, type StagedPartDifferences } from './find-part-differences.ts';
import { mergeEntries } from './merge-entries.ts';
import { CONFLICTS_LISTED, NO_REPETITIONS, type Repetitions, type StagedConflict } from './repetitions.ts';
import { type StagedTexts, textOf } from './staging-place.ts';

/** What stands in a staging file once every row is written. */
export interface StagedSummary extends Repetitions {
  readonly observations: number;
  readonly entries: number;
  readonly partDifferences: StagedPartDifferences;
}

/** What two rows of one key are compared by; labels of periods and ages name the key and are not compared. */
const NUMBERED = [...numberFields, 'missing'] as const;
const CONTENT = [...NUMBERED, 'notes'] as const;

/** Rows joined at a time: as many as fit into the memory of the thread's database, twice. */
const ROWS_JOINED = 100_000;

/**
 * Merges rows that repeat an earlier one in every field but the line, and lists those that contradict the earlier
 * one. One pass tells whether any key is met twice; nothing more happens where none is.
 */
export async function summariseStaged(connection: SqlConnection, texts: StagedTexts): Promise<StagedSummary> {
  const rows = (await hasRepeatedKeys(connection)) ? await mergeRepeated(connection, texts) : NO_REPETITIONS;
  const entries = await mergeEntries(connection);
  const [counts] = await connection.run(
    'SELECT (SELECT count(*) FROM staged_row), (SELECT count(*) FROM staged_entry)',
  );
  const firstLines = [rows, entries].flatMap(({ firstRepeatedLine }) => firstRepeatedLine ?? []);
  return {
    observations: toInteger(counts?.[0]),
    entries: toInteger(counts?.[1]),
    repeatedRows: rows.repeatedRows + entries.repeatedRows,
    firstRepeatedLine: firstLines.length > 0 ? Math.min(...firstLines) : null,
    conflicts: [...rows.conflicts, ...entries.conflicts].slice(0, CONFLICTS_LISTED),
    partDifferences: await findPartDifferences(connection, texts),
  };
}

/** The rows with what makes the keys of their period (`p`) and age (`a`). */
const ROWS_WITH_KEYS = `staged_row r
  JOIN staged_term p ON p.kind = 'period' AND p.code = r.period
  JOIN staged_term a ON a.kind = 'age' AND a.code = r.age`;

/** Looks at keys without their sex, of which there are fewer: one that has more rows than sexes repeats one. */
async function hasRepeatedKeys(connection: SqlConnection): Promise<boolean> {
  const repeated = await connection.run(
    `SELECT 1 FROM ${ROWS_WITH_KEYS}
     GROUP BY r.indicator, r.area, p.key_code, a.key_code, r.category
     HAVING count(*) > bit_count(bit_or(1 << r.sex::INTEGER)) LIMIT 1`,
  );
  return repeated.length > 0;
}

async function mergeRepeated(connection: SqlConnection, texts: StagedTexts): Promise<Repetitions> {
  await findLaterRows(connection);
  const [row] = await connection.run('SELECT count(*), min(line) FROM later_row WHERE identical');
  const repeatedRows = toInteger(row?.[0]);
  if (repeatedRows > 0) {
    await connection.run('DELETE FROM staged_row WHERE rowid IN (SELECT row FROM later_row WHERE identical)');
  }
  const firstRepeatedLine = repeatedRows > 0 ? toInteger(row?.[1]) : null;
  return { repeatedRows, firstRepeatedLine, conflicts: await findConflicts(connection, texts) };
}

/**
 * Holds every row whose key was met before against the first of that key, a share of the keys at a time: a file that
 * came twice over repeats every row, and joining all of them at once takes more memory than there is.
 */
async function findLaterRows(connection: SqlConnection): Promise<void> {
  await connection.run(
    'CREATE TEMP TABLE later_row (row BIGINT, first_row BIGINT, line UINTEGER, identical BOOLEAN)',
  );
  const [count] = await connection.run('SELECT count(*) FROM staged_row');
  const shares = Math.ceil(toInteger(count?.[0]) / ROWS_JOINED);
  for (let share = 0; share < shares; share++) await findLaterRowsOf(connection, share, shares);
}

async function findLaterRowsOf(connection: SqlConnection, share: number, shares: number): Promise<void> {
  const same = NUMBERED.map((field) => `f.${field} = r.${field}`).join(' AND ');
  await connection.run(
    `INSERT INTO later_row
     WITH share AS (
       SELECT r.*, r.rowid AS row, p.key_code AS span, a.key_code AS age_key FROM ${ROWS_WITH_KEYS}
       WHERE hash(r.indicator, r.area, p.key_code, r.sex, a.key_code, r.category) % ${shares} = ${share}),
     repeated AS (
       SELECT min(row) AS first_row, indicator, area, span, sex, age_key, category FROM share
       GROUP BY ALL HAVING count(*) > 1),
     note AS (
       SELECT code, md5_number(text) AS digest FROM staged_note WHERE code IN (SELECT notes FROM share))
     SELECT r.row, k.first_row, r.line, ${same} AND fn.digest IS NOT DISTINCT FROM rn.digest
     FROM repeated k
     JOIN share f ON f.row = k.first_row
     JOIN share r ON r.indicator = k.indicator AND r.area = k.area AND r.span = k.span AND r.sex = k.sex
       AND r.age_key = k.age_key AND r.category = k.category AND r.row > k.first_row
     LEFT JOIN note fn ON fn.code = f.notes
     LEFT JOIN note rn ON rn.code = r.notes`,
  );
}

async function findConflicts(connection: SqlConnection, texts: StagedTexts): Promise<StagedConflict[]> {
  const pairs = NUMBERED.map((field) => `f.${field}, r.${field}`).join(', ');
  const rows = await connection.run(
    `SELECT f.line, r.line, r.indicator, r.area, r.period, r.sex, r.age, r.category, ${pairs},
       coalesce(fn.text, ''), coalesce(rn.text, '')
     FROM (SELECT * FROM later_row WHERE NOT identical ORDER BY row LIMIT ${CONFLICTS_LISTED}) later
     JOIN staged_row f ON f.rowid = later.first_row
     JOIN staged_row r ON r.rowid = later.row
     LEFT JOIN staged_note fn ON fn.code = f.notes
     LEFT JOIN staged_note rn ON rn.code = r.notes
     ORDER BY later.row`,
  );
  return rows.map((row) => describeConflict(row, texts));
}

function describeConflict(row: Row, texts: StagedTexts): StagedConflict {
  const contents = CONTENT.map((field, index) => ({
    field,
    earlierValue: writeContent(field, row[8 + 2 * index]),
    value: writeContent(field, row[9 + 2 * index]),
  }));
  const differing = contents.find((content) => content.earlierValue !== content.value);
  if (!differing) throw new Error(`conflicting rows without a difference: line ${String(row[1])}`);
  return { earlierLine: toInteger(row[0]), line: toInteger(row[1]), ...differing, key: writeKey(row, texts) };
}

function writeContent(field: (typeof CONTENT)[number], content: Row[number] | undefined): string | null {
  if (field === 'missing') return missingReasons[toInteger(content) - 1] ?? null;
  if (field === 'notes') {
    const notes: readonly string[] = content === '' ? [] : JSON.parse(toText(content));
    return notes.length > 0 ? notes.join('; ') : null;
  }
  const number = toInteger(content);
  return Number.isNaN(number) ? null : String(number);
}

function writeKey(row: Row, texts: StagedTexts): string {
  const text = (kind: StagedKind, index: number) => textOf(texts, kind, toInteger(row[index]));
  const category = readCategoryTerm(text('category', 7));
  return [
    text('indicator', 2),
    text('area', 3),
    readPeriodTerm(text('period', 4)).label,
    sexes[toInteger(row[5])] ?? '',
    ageKey(readAgeTerm(text('age', 6))),
    ...(category ? [category.type, category.value] : []),
  ].join(', ');
}
