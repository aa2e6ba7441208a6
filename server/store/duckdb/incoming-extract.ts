import { type DuckDBConnection, listValue } from '@duckdb/node-api';
import { sexes } from '../../observation/sex.ts';
import { firstOf, latestOf } from '../find-holdings.ts';
import type { HeldExtract, Holding } from '../ledger.ts';
import { numberFields } from './staging-schema.ts';
import { insertRows, type Row, runStatement, toInteger, toIntegers, toText } from './statements.ts';
import { keyKind, keyTerm, type StagedKind, stagedKinds } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The name under which a staging file is attached. */
export const INCOMING = 'incoming';

/** The incoming rows with each staged code joined to the store's term: `i`, `a`, `p`, `g` and `c`. */
const INCOMING_ROWS = `${INCOMING}.staged_row r
  JOIN incoming_term i ON i.kind = 'indicator' AND i.code = r.indicator
  JOIN incoming_term a ON a.kind = 'area' AND a.code = r.area
  JOIN incoming_term p ON p.kind = 'period' AND p.code = r.period
  JOIN incoming_term g ON g.kind = 'age' AND g.code = r.age
  JOIN incoming_term c ON c.kind = 'category' AND c.code = r.category`;

/** The incoming keys in the columns of `observation`, for counting beside those that are held. */
export const INCOMING_KEYS = `i.number AS indicator, a.number AS area, p.key_number AS span, r.sex AS sex,
  g.key_number AS age_key, c.number AS category FROM ${INCOMING_ROWS}`;

/** Gives every term of the attached staging file its number in the store, in the writer's own temporary table. */
export async function mapTerms(connection: DuckDBConnection, vocabulary: Vocabulary): Promise<void> {
  await runStatement(
    connection,
    'CREATE OR REPLACE TEMP TABLE incoming_term (kind VARCHAR, code INTEGER, number INTEGER, key_number INTEGER)',
  );
  const terms = await runStatement(
    connection,
    `SELECT kind, code, text FROM ${INCOMING}.staged_term ORDER BY code`,
  );
  const mapped = terms.map(([staged, code, text]) => {
    const kind = toStagedKind(toText(staged));
    const number = vocabulary.numberOf(kind, toText(text));
    const keyNumber = vocabulary.numberOf(keyKind(kind), keyTerm(kind, toText(text)));
    return [kind, toInteger(code), number, keyNumber];
  });
  await insertRows(connection, 'incoming_term', mapped);
}

function toStagedKind(text: string): StagedKind {
  const kind = stagedKinds.find((one) => one === text);
  if (!kind) throw new Error(`unknown kind of staged term: ${text}. Bring the file again.`);
  return kind;
}

/** What the attached staging file holds of each indicator and age. */
export async function findIncomingHoldings(
  connection: DuckDBConnection,
  vocabulary: Vocabulary,
): Promise<Holding[]> {
  const rows = await runStatement(
    connection,
    `SELECT i.number, min(g.number), count(*), list(DISTINCT r.sex), list(DISTINCT c.number),
       list(DISTINCT a.number), list(DISTINCT p.number)
     FROM ${INCOMING_ROWS} GROUP BY i.number, g.key_number ORDER BY i.number, g.key_number`,
  );
  return rows.map((row) => describeHolding(row, vocabulary));
}

function describeHolding(row: Row, vocabulary: Vocabulary): Holding {
  const sexCodes = toIntegers(row[3]);
  const categories = toIntegers(row[4]).map((number) => vocabulary.categoryOf(number));
  const periods = toIntegers(row[6]).map((number) => vocabulary.periodOf(number));
  return {
    indicator: vocabulary.textOf('indicator', toInteger(row[0])),
    age: vocabulary.ageOf(toInteger(row[1])),
    rows: toInteger(row[2]),
    sexes: sexes.filter((_, code) => sexCodes.includes(code)),
    categoryTypes: [...new Set(categories.flatMap((category) => (category ? [category.type] : [])))].sort(),
    areas: toIntegers(row[5])
      .map((number) => vocabulary.textOf('area', number))
      .sort(),
    firstPeriod: firstOf(periods),
    latestPeriod: latestOf(periods),
  };
}

/** Rows sorted at a time: more would have to be sorted on disk. */
const ROWS_SORTED = 250_000;

/**
 * Copies the rows of the attached staging file into the store in the order in which they will be asked for, a few
 * indicators at a time.
 */
export async function copyIncomingRows(
  connection: DuckDBConnection,
  vocabulary: Vocabulary,
  { number, holdings }: Pick<HeldExtract, 'number' | 'holdings'>,
): Promise<void> {
  const numbers = numberFields.map((field) => `nullif(r.${field}, 'NaN'::DOUBLE)`).join(', ');
  for (const indicators of inBatches(holdings)) {
    await runStatement(
      connection,
      `INSERT INTO observation
       SELECT $1, i.number, a.number, p.key_number, p.number, r.sex, g.key_number, g.number, c.number, ${numbers},
         r.missing, n.text, r.line
       FROM ${INCOMING_ROWS} LEFT JOIN ${INCOMING}.staged_note n ON n.code = r.notes
       WHERE list_contains($2::INTEGER[], i.number)
       ORDER BY i.number, a.number, p.key_number, r.rowid`,
      [number, listValue(vocabulary.findAll('indicator', indicators))],
    );
  }
}

function inBatches(holdings: readonly Holding[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const [indicator, rows] of countByIndicator(holdings)) {
    if (rows > room) {
      batches.push([]);
      room = ROWS_SORTED;
    }
    batches.at(-1)?.push(indicator);
    room -= rows;
  }
  return batches;
}

function countByIndicator(holdings: readonly Holding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator, rows } of holdings) counts.set(indicator, (counts.get(indicator) ?? 0) + rows);
  return counts;
}

/** Writes the terms that the store met for the first time. */
export async function saveTerms(connection: DuckDBConnection, vocabulary: Vocabulary): Promise<void> {
  await insertRows(
    connection,
    'term',
    vocabulary.unsaved().map(({ kind, number, text }) => [kind, number, text]),
  );
}
