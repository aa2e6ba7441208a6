import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { sexes } from '../../server/observation/sex.ts';
import type { ObservationQuestion } from '../../server/store/store.ts';
import { readCategoryTerm, readSpanTerm } from '../../server/store/terms.ts';

/** A store's file, read by plain statements. */
export interface BareRows {
  /** How many rows a question of the store is about; they are all fetched. */
  readonly count: (question: ObservationQuestion) => Promise<number>;
  readonly close: () => void;
}

/**
 * Opens the file of a store that nobody else has open and reads the rows that questions are about with the quickest
 * plain statement, a literal list of numbers a column, and does nothing with them: what the database alone takes.
 */
export async function openBareRows(file: string): Promise<BareRows> {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const terms = await readTerms(connection);
  return {
    count: async (question) => {
      const reader = await connection.runAndReadAll(writePlainStatement(question, terms));
      return reader.getRows().length;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

interface Term {
  readonly number: number;
  readonly text: string;
}
type Terms = ReadonlyMap<string, readonly Term[]>;

async function readTerms(connection: DuckDBConnection): Promise<Terms> {
  const reader = await connection.runAndReadAll('SELECT kind, text, number FROM term');
  const terms = new Map<string, Term[]>();
  for (const [kind, text, number] of reader.getRows()) {
    const ofKind = terms.get(String(kind)) ?? [];
    terms.set(String(kind), [...ofKind, { number: Number(number), text: String(text) }]);
  }
  return terms;
}

const COLUMNS =
  'extract, area, period, sex, age, category, value, lower95, upper95, lower998, upper998, count, denominator, ' +
  'missing, notes, line';

function writePlainStatement(question: ObservationQuestion, terms: Terms): string {
  const { indicator, areas, sexes: wanted, ages, categoryTypes, within } = question;
  const isIn = (column: string, numbers: readonly number[]) => [writeIsIn(column, numbers)];
  const find = (kind: string, fits: (text: string) => boolean) =>
    (terms.get(kind) ?? []).filter(({ text }) => fits(text)).map(({ number }) => number);
  const isAmong = (column: string, kind: string, texts: readonly string[]) =>
    isIn(
      column,
      find(kind, (text) => texts.includes(text)),
    );
  const conditions = [
    ...isAmong('indicator', 'indicator', [indicator]),
    ...(areas ? isAmong('area', 'area', areas) : []),
    ...(ages ? isAmong('age_key', 'age-key', ages) : []),
    ...(wanted
      ? isIn(
          'sex',
          wanted.map((sex) => sexes.indexOf(sex)),
        )
      : []),
    ...(categoryTypes === undefined
      ? []
      : isIn(
          'category',
          find('category', (text) => isOfType(text, categoryTypes)),
        )),
    ...(within
      ? isIn(
          'span',
          find('span', (text) => liesWithin(text, within)),
        )
      : []),
  ];
  return `SELECT ${COLUMNS} FROM observation WHERE ${conditions.join(' AND ')}`;
}

/** In the form that the database is quickest with: up to some forty numbers it scans a list sooner than it joins one. */
function writeIsIn(column: string, numbers: readonly number[]): string {
  if (numbers.length === 1) return `${column} = ${numbers[0]}`;
  const list = numbers.join(', ');
  return numbers.length <= 40
    ? `list_contains([${list}]::INTEGER[], ${column}::INTEGER)`
    : `${column} IN (${list})`;
}

function isOfType(text: string, types: readonly string[] | null): boolean {
  const category = readCategoryTerm(text);
  return category === null ? types === null : (types?.includes(category.type) ?? false);
}

function liesWithin(text: string, { start, end }: { readonly start: string; readonly end: string }): boolean {
  const span = readSpanTerm(text);
  return start <= span.start && span.end <= end;
}
