import { ageKey } from '../../observation/age-band.ts';
import { missingReasons } from '../../observation/missing.ts';
import { sexes } from '../../observation/sex.ts';
import type { LedgerView, Showing } from '../ledger.ts';
import { compareObservations } from '../order-observations.ts';
import type { ObservationQuestion, StoredObservation } from '../store.ts';
import { readCategoryTerm, readSpanTerm } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { toInteger, toNumberOrNull, toText } from './statements.ts';

/** What one question needs: the ledger at its version, the terms, and where the observations are. */
export interface Shelf {
  readonly view: LedgerView;
  readonly vocabulary: Vocabulary;
  readonly connection: SqlConnection;
}

/** Reads the observations shown at the view's version that meet every condition of a question. */
export async function findObservations(
  { view, vocabulary, connection }: Shelf,
  question: ObservationQuestion,
): Promise<StoredObservation[]> {
  const showing = (view.showing.get(question.indicator) ?? []).filter(
    ({ holding }) => !question.ages || question.ages.includes(ageKey(holding.age)),
  );
  const conditions = findConditions(vocabulary, question);
  if (showing.length === 0 || conditions.some(({ numbers }) => numbers.length === 0)) return [];
  const bound = new BoundValues();
  const sql = writeStatement(bound, connection.dialect, conditions, findSources(view, vocabulary, showing));
  const rows = await connection.run(sql, bound.values);
  const ids = new Map(showing.map(({ held }) => [held.number, held.extract.id]));
  return rows
    .map((row) => readObservation(row, question.indicator, ids, vocabulary))
    .sort(compareObservations);
}

/** A column and the numbers that it may have. */
interface Condition {
  readonly column: string;
  readonly numbers: readonly number[];
}

function findConditions(vocabulary: Vocabulary, question: ObservationQuestion): Condition[] {
  const { indicator, areas, sexes: wanted, categoryTypes, within } = question;
  const conditions: Condition[] = [
    { column: 'indicator', numbers: vocabulary.findAll('indicator', [indicator]) },
  ];
  if (areas) conditions.push({ column: 'area', numbers: vocabulary.findAll('area', areas) });
  if (wanted) conditions.push({ column: 'sex', numbers: wanted.map((sex) => sexes.indexOf(sex)) });
  if (categoryTypes !== undefined) {
    conditions.push({ column: 'category', numbers: findCategories(vocabulary, categoryTypes) });
  }
  if (within) {
    const lies = (text: string) => liesWithin(readSpanTerm(text), within);
    conditions.push({ column: 'span', numbers: vocabulary.filter('span', lies) });
  }
  return conditions;
}

function findCategories(vocabulary: Vocabulary, types: readonly string[] | null): number[] {
  return vocabulary.filter('category', (text) => {
    const category = readCategoryTerm(text);
    return category === null ? types === null : (types?.includes(category.type) ?? false);
  });
}

function liesWithin(
  span: { readonly start: string; readonly end: string },
  outer: { readonly start: string; readonly end: string },
): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

/** An extract that shows something, the ages of which it does, and whether another shows some of those too. */
interface Source {
  readonly extract: number;
  readonly ageKeys: readonly number[];
  readonly shared: boolean;
}

/** Best rank first. */
function findSources(view: LedgerView, vocabulary: Vocabulary, showing: readonly Showing[]): Source[] {
  const extracts = view.inForce.filter((held) => showing.some((one) => one.held === held));
  return extracts.map((held) => {
    const ages = showing.filter((one) => one.held === held).map(({ holding }) => ageKey(holding.age));
    const others = showing.filter((one) => one.held !== held).map(({ holding }) => ageKey(holding.age));
    const shared = ages.some((age) => others.includes(age));
    return { extract: held.number, ageKeys: vocabulary.findAll('age-key', ages), shared };
  });
}

function writeStatement(
  bound: BoundValues,
  dialect: Dialect,
  conditions: readonly Condition[],
  sources: readonly Source[],
): string {
  const isOneOf = (column: string, numbers: readonly number[]) => dialect.isOneOf(bound, column, numbers);
  const fromSources = sources.map(
    ({ extract, ageKeys }) => `(extract = ${bound.bind(extract)} AND ${isOneOf('age_key', ageKeys)})`,
  );
  const where = `${conditions.map(({ column, numbers }) => isOneOf(column, numbers)).join(' AND ')}
      AND (${fromSources.join(' OR ')})`;
  if (!sources.some((source) => source.shared)) return `SELECT ${COLUMNS} FROM observation WHERE ${where}`;
  return `SELECT ${COLUMNS} FROM (
      SELECT ${COLUMNS}, row_number() OVER (${rankKeys(bound, sources)}) AS place FROM observation WHERE ${where}) ranked
    WHERE place = 1`;
}

export const COLUMNS = `extract, area, period, sex, age, category, value, lower95, upper95, lower998, upper998, count, denominator,
      missing, notes, line`;

/** Of the observations of one key, the one of the best-ranked extract comes first. */
function rankKeys(bound: BoundValues, sources: readonly Source[]): string {
  const ranks = sources.map(
    ({ extract }, rank) => `WHEN ${bound.bind(extract)} THEN ${bound.bindInteger(rank)}`,
  );
  return `PARTITION BY area, span, sex, age_key, category ORDER BY CASE extract ${ranks.join(' ')} END`;
}

/** A row of these columns; `ids` names the extracts by number. */
export function readObservation(
  row: Row,
  indicator: string,
  ids: ReadonlyMap<number, string>,
  vocabulary: Vocabulary,
): StoredObservation {
  const sex = sexes[toInteger(row[3])];
  const extract = ids.get(toInteger(row[0]));
  if (!sex || !extract) throw new Error(`unreadable observation: ${row.join(', ')}. Restore a backup.`);
  return {
    indicator,
    area: vocabulary.textOf('area', toInteger(row[1])),
    period: vocabulary.periodOf(toInteger(row[2])),
    sex,
    age: vocabulary.ageOf(toInteger(row[4])),
    category: vocabulary.categoryOf(toInteger(row[5])),
    value: toNumberOrNull(row[6]),
    lower95: toNumberOrNull(row[7]),
    upper95: toNumberOrNull(row[8]),
    lower998: toNumberOrNull(row[9]),
    upper998: toNumberOrNull(row[10]),
    count: toNumberOrNull(row[11]),
    denominator: toNumberOrNull(row[12]),
    missing: missingReasons[toInteger(row[13]) - 1] ?? null,
    notes: row[14] === null ? [] : JSON.parse(toText(row[14])),
    line: toInteger(row[15]),
    extract,
  };
}
