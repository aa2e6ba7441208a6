import { setImmediate as letOthersRun } from 'node:timers/promises';
import { sexes } from '../../observation/sex.ts';
import { firstOf, latestOf } from '../find-holdings.ts';
import type { Holding } from '../ledger.ts';
import { numberFields } from '../number-fields.ts';
import { categoryTerm, keyKind, keyTerm, type StagedKind, stagedKinds, type TermKind } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import { insertRows, replaceTemporaryTable, toInteger, toIntegers, toText } from './statements.ts';

/**
 * The rows of a staged extract, by the schema in which its tables can be read, with each staged code joined to the
 * store's term: `i`, `a`, `p`, `g` and `c`.
 */
export function incomingRows(staged: string): string {
  return `${staged}.staged_row r
    JOIN incoming_term i ON i.kind = 'indicator' AND i.code = r.indicator
    JOIN incoming_term a ON a.kind = 'area' AND a.code = r.area
    JOIN incoming_term p ON p.kind = 'period' AND p.code = r.period
    JOIN incoming_term g ON g.kind = 'age' AND g.code = r.age
    JOIN incoming_term c ON c.kind = 'category' AND c.code = r.category`;
}

/** The incoming keys in the columns of `observation`, for counting beside those that are held. */
export function incomingKeys(staged: string): string {
  return `i.number AS indicator, a.number AS area, p.key_number AS span, r.sex AS sex, g.key_number AS age_key,
    c.number AS category FROM ${incomingRows(staged)}`;
}

/** A number of a staged row, null where it is missing. */
export function incomingNumber(field: (typeof numberFields)[number]): string {
  return `nullif(r.${field}, 'NaN'::FLOAT8)`;
}

/** Gives the number of a term in the store. */
export type NumberTerm = (kind: TermKind, text: string) => number;

/** Writes down the number in the store of every term of a staged extract, in a temporary table of the connection. */
export async function mapTerms(
  connection: SqlConnection,
  staged: string,
  numberOf: NumberTerm,
): Promise<void> {
  const columns = '(kind VARCHAR, code INTEGER, number INTEGER, key_number INTEGER)';
  await replaceTemporaryTable(connection, 'incoming_term', columns);
  const terms = await connection.run(`SELECT kind, code, text FROM ${staged}.staged_term ORDER BY code`);
  const mapped = terms.map(([stagedKind, code, text]) => {
    const kind = toStagedKind(toText(stagedKind));
    const keyNumber = numberOf(keyKind(kind), keyTerm(kind, toText(text)));
    return [kind, toInteger(code), numberOf(kind, toText(text)), keyNumber];
  });
  await insertRows(connection, 'incoming_term', mapped);
}

function toStagedKind(text: string): StagedKind {
  const kind = stagedKinds.find((one) => one === text);
  if (!kind) throw new Error(`unknown kind of staged term: ${text}. Bring the file again.`);
  return kind;
}

/** What a staged extract holds of each indicator and age. */
export async function findIncomingHoldings(
  connection: SqlConnection,
  staged: string,
  vocabulary: Vocabulary,
): Promise<Holding[]> {
  const rows = await connection.run(
    `SELECT i.number, g.key_number, min(g.number), CAST(sum(r.figures) AS BIGINT), ${gather('r.sex')},
       ${gather('c.number')}, ${gather('p.number')}
     FROM (
       SELECT indicator, age, sex, category, period, count(*) AS figures FROM ${staged}.staged_row
       GROUP BY indicator, age, sex, category, period) r
     JOIN incoming_term i ON i.kind = 'indicator' AND i.code = r.indicator
     JOIN incoming_term g ON g.kind = 'age' AND g.code = r.age
     JOIN incoming_term c ON c.kind = 'category' AND c.code = r.category
     JOIN incoming_term p ON p.kind = 'period' AND p.code = r.period
     GROUP BY i.number, g.key_number ORDER BY i.number, g.key_number`,
  );
  const areas = await findIncomingAreas(connection, staged);
  const holdings: Holding[] = [];
  for (const row of rows) {
    const codes = [...(areas.get(pairOf(row)) ?? [])].map((number) => vocabulary.textOf('area', number));
    holdings.push(describeHolding(row, codes.sort(), vocabulary));
    await letOthersRun();
  }
  return holdings;
}

/** The areas of each indicator and age (`pairOf`), taken a few at a time: there may be tens of thousands of each. */
async function findIncomingAreas(
  connection: SqlConnection,
  staged: string,
): Promise<Map<string, Set<number>>> {
  const sql = `
    SELECT i.number, g.key_number, a.number
    FROM (SELECT DISTINCT indicator, age, area FROM ${staged}.staged_row) r
    JOIN incoming_term i ON i.kind = 'indicator' AND i.code = r.indicator
    JOIN incoming_term g ON g.kind = 'age' AND g.code = r.age
    JOIN incoming_term a ON a.kind = 'area' AND a.code = r.area`;
  const areas = new Map<string, Set<number>>();
  for await (const rows of connection.stream(sql)) {
    for (const row of rows) {
      const pair = pairOf(row);
      const known = areas.get(pair) ?? new Set<number>();
      areas.set(pair, known.add(toInteger(row[2])));
    }
  }
  return areas;
}

/** The distinct numbers in a column, as `toIntegers` reads them. */
function gather(column: string): string {
  return `string_agg(DISTINCT CAST(${column} AS VARCHAR), ',')`;
}

/** Names the indicator and age whose numbers are the first columns of a row. */
function pairOf(row: Row): string {
  return `${row[0]}/${row[1]}`;
}

function describeHolding(row: Row, areas: readonly string[], vocabulary: Vocabulary): Holding {
  const sexCodes = toIntegers(row[4]);
  const categories = toIntegers(row[5]).map((number) => vocabulary.categoryOf(number));
  const periods = toIntegers(row[6]).map((number) => vocabulary.periodOf(number));
  return {
    indicator: vocabulary.textOf('indicator', toInteger(row[0])),
    age: vocabulary.ageOf(toInteger(row[2])),
    rows: toInteger(row[3]),
    sexes: sexes.filter((_, code) => sexCodes.includes(code)),
    categoryTypes: [...new Set(categories.flatMap((category) => (category ? [category.type] : [])))].sort(),
    areas,
    firstPeriod: firstOf(periods),
    latestPeriod: latestOf(periods),
  };
}

/**
 * Copies the rows of a staged extract into the store in the order in which they will be asked for: by indicator, those
 * without a category, which most questions are about, before those of deciles and causes. In one statement, since what
 * each of several had sorted stayed in memory until the last was done.
 */
export async function copyIncomingRows(
  connection: SqlConnection,
  staged: string,
  vocabulary: Vocabulary,
  extract: number,
): Promise<void> {
  const numbers = numberFields.map(incomingNumber).join(', ');
  const bound = new BoundValues();
  const number = bound.bindInteger(extract);
  const wholes = vocabulary.findAll('category', [categoryTerm(null)]);
  const isWhole = connection.dialect.isOneOf(bound, 'c.number', wholes);
  await connection.run(
    `INSERT INTO observation
     SELECT ${number}, i.number, a.number, p.key_number, p.number, r.sex, g.key_number, g.number, c.number, ${numbers},
       r.missing, n.text, r.line
     FROM ${incomingRows(staged)} LEFT JOIN ${staged}.staged_note n ON n.code = r.notes
     ORDER BY i.number, ${isWhole} DESC, a.number, p.key_number, r.line`,
    bound.values,
  );
}

/** Writes the terms that the store met for the first time. */
export async function saveTerms(connection: SqlConnection, vocabulary: Vocabulary): Promise<void> {
  await insertRows(
    connection,
    'term',
    vocabulary.unsaved().map(({ kind, number, text }) => [kind, number, text]),
  );
}
