import { ageKey } from '../../observation/age-band.ts';
import { sexes } from '../../observation/sex.ts';
import type { Row, SqlConnection } from '../sql/connection.ts';
import { toInteger } from '../sql/statements.ts';
import { readAgeTerm, readCategoryTerm, readPeriodTerm, type StagedKind } from '../terms.ts';
import { type StagedTexts, textOf } from './staging-place.ts';

/** A count of persons that males and females do not add up to. */
export interface StagedPartDifference {
  readonly line: number;
  readonly key: string;
  readonly persons: number;
  readonly parts: number;
}

/** How many there are, with the first three in the order of the file. */
export interface StagedPartDifferences {
  readonly count: number;
  readonly first: readonly StagedPartDifference[];
}

const NONE: StagedPartDifferences = { count: 0, first: [] };

const LISTED = 3;

/** Persons of unknown sex are in no part; more of them than this is no longer likely. */
const UNKNOWN_SEX_AT_MOST = 0.05;

/**
 * Holds counts of persons against those of males and females, where a file has all three: the parts may not be more
 * than the whole, nor less by more than persons of unknown sex explain. Counts that are all multiples of 5 are taken
 * as rounded and left alone, and so are half a person, since counts may be adjusted ones.
 */
export async function findPartDifferences(
  connection: SqlConnection,
  texts: StagedTexts,
): Promise<StagedPartDifferences> {
  const persons = sexes.indexOf('persons');
  const male = sexes.indexOf('male');
  const female = sexes.indexOf('female');
  const [parted] = await connection.run(`SELECT count(*) FROM staged_row WHERE sex = ${male}`);
  if (toInteger(parted?.[0]) === 0) return NONE;
  const countOf = (sex: number) => `max(count) FILTER (sex = ${sex})`;
  await connection.run(
    `CREATE TEMP TABLE part_difference AS
     SELECT indicator, area, period, age, category, min(line) FILTER (sex = ${persons}) AS line,
       ${countOf(persons)} AS persons, ${countOf(male)} AS male, ${countOf(female)} AS female
     FROM staged_row WHERE NOT isnan(count)
     GROUP BY indicator, area, period, age, category
     HAVING count(*) = 3
       AND (male + female - persons > 0.5 OR persons - male - female > greatest(0.5, persons * ${UNKNOWN_SEX_AT_MOST}))
       AND NOT (persons % 5 = 0 AND male % 5 = 0 AND female % 5 = 0)`,
  );
  const [count] = await connection.run('SELECT count(*) FROM part_difference');
  const rows = await connection.run(
    `SELECT line, persons, male + female, indicator, area, period, age, category
     FROM part_difference ORDER BY line LIMIT ${LISTED}`,
  );
  return { count: toInteger(count?.[0]), first: rows.map((row) => describeDifference(row, texts)) };
}

function describeDifference(row: Row, texts: StagedTexts): StagedPartDifference {
  const text = (kind: StagedKind, index: number) => textOf(texts, kind, toInteger(row[index]));
  const category = readCategoryTerm(text('category', 7));
  const key = [
    text('indicator', 3),
    text('area', 4),
    readPeriodTerm(text('period', 5)).label,
    ageKey(readAgeTerm(text('age', 6))),
    ...(category ? [category.type, category.value] : []),
  ].join(', ');
  return { line: toInteger(row[0]), key, persons: toInteger(row[1]), parts: toInteger(row[2]) };
}
