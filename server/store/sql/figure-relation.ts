import { ageKey } from '../../observation/age-band.ts';
import type { FigureNumbers } from '../../observation/figure-change.ts';
import type { Shift, Source } from '../find-shift.ts';
import type { HeldExtract } from '../ledger.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import type { Dialect } from './dialect.ts';
import { incomingNumber, incomingRows } from './incoming-extract.ts';
import { type AreaSlice, writeSlice } from './slice-areas.ts';
import { toNumberOrNull } from './statements.ts';

/** The numbers by which two releases of a figure are compared. */
export const comparedFields = ['value', 'lower95', 'upper95', 'count', 'denominator'] as const;

/** Reads the numbers of a figure from the columns `comparedFields` of a row, the first of them at an index. */
export function readNumbers(row: Row, from: number): FigureNumbers {
  const [value = null, lower95 = null, upper95 = null, count = null, denominator = null] = comparedFields.map(
    (_, index) => toNumberOrNull(row[from + index]),
  );
  return { value, lower95, upper95, count, denominator };
}

/** What makes figures one series. */
export const SERIES = ['indicator', 'area', 'sex', 'age_key', 'category'] as const;

/** An extract that is coming in, and the schema in which its staged tables can be read. */
export interface Incoming {
  readonly held: HeldExtract;
  readonly staged: string;
}

/** Where the figures are that a change may touch. */
export interface ShiftInStore {
  readonly connection: SqlConnection;
  readonly vocabulary: Vocabulary;
  readonly shift: Shift;
  /** The extract whose figures are staged still; null where all are in the store. */
  readonly incoming: Incoming | null;
}

/** Of which areas figures are wanted; all where none is said. */
export interface AreasWanted {
  readonly codes?: readonly string[] | null;
  readonly slice?: AreaSlice;
}

/**
 * Writes the relations `source` (which extracts show figures of an indicator and age, and their ranks) and `figure`
 * (all figures of those, staged ones of the extract that is coming in included) for a WITH clause.
 */
export function writeFigures(
  bound: BoundValues,
  { connection, vocabulary, incoming }: ShiftInStore,
  sources: readonly Source[],
  { codes = null, slice }: AreasWanted = {},
): string {
  const conditions = (area: string) => [
    ...(codes
      ? [`${area} IN (SELECT unnest(${bound.bindIntegers(vocabulary.findAll('area', codes))}))`]
      : []),
    ...(slice ? [writeSlice(bound, area, slice)] : []),
  ];
  const held = sources.filter((source) => source.held !== incoming?.held);
  const { dialect } = connection;
  const stored = writeStored(bound, dialect, vocabulary, held, conditions('area'));
  const staged = incoming ? `UNION ALL ${writeIncoming(bound, incoming, conditions('a.number'))}` : '';
  return `source AS (${writeSources(bound, vocabulary, sources)}),
    figure AS (
      SELECT s.rank_before, s.rank_after, s.turned, f.* FROM (${stored} ${staged}) f
      JOIN source s USING (extract, indicator, age_key))`;
}

/** No rank. */
const NOT_SHOWN = -1;

function writeSources(bound: BoundValues, vocabulary: Vocabulary, sources: readonly Source[]): string {
  const columns = {
    extract: sources.map(({ held }) => held.number),
    indicator: sources.map(({ holding }) => vocabulary.knownNumber('indicator', holding.indicator)),
    age_key: sources.map(({ holding }) => vocabulary.knownNumber('age-key', ageKey(holding.age))),
    rank_before: sources.map(({ rankBefore }) => rankBefore ?? NOT_SHOWN),
    rank_after: sources.map(({ rankAfter }) => rankAfter ?? NOT_SHOWN),
    turned: sources.map(({ turned }) => Number(turned)),
  };
  const unnested = Object.entries(columns).map(
    ([column, numbers]) => `unnest(${bound.bindIntegers(numbers)}) AS ${column}`,
  );
  const ranks = ['rank_before', 'rank_after'].map((rank) => `nullif(${rank}, ${NOT_SHOWN}) AS ${rank}`);
  return `SELECT extract, indicator, age_key, turned, ${ranks.join(', ')} FROM (SELECT ${unnested.join(', ')}) listed`;
}

const STORED_COLUMNS = [
  ...['extract', 'indicator', 'area', 'span', 'sex', 'age_key', 'category', 'period', 'age'],
  ...comparedFields,
].join(', ');

function writeStored(
  bound: BoundValues,
  dialect: Dialect,
  vocabulary: Vocabulary,
  sources: readonly Source[],
  conditions: readonly string[],
): string {
  const extracts = [...new Set(sources.map(({ held }) => held.number))];
  const indicators = [...new Set(sources.map(({ holding }) => holding.indicator))];
  const all = [
    dialect.isOneOf(bound, 'extract', extracts),
    dialect.isOneOf(bound, 'indicator', vocabulary.findAll('indicator', indicators)),
    ...conditions,
  ];
  return `SELECT ${STORED_COLUMNS} FROM observation WHERE ${all.join(' AND ')}`;
}

function writeIncoming(
  bound: BoundValues,
  { held, staged }: Incoming,
  conditions: readonly string[],
): string {
  const numbers = comparedFields.map(incomingNumber).join(', ');
  return `SELECT ${bound.bindInteger(held.number)} AS extract, i.number, a.number, p.key_number, r.sex, g.key_number, c.number,
    p.number, g.number, ${numbers} FROM ${incomingRows(staged)}
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`;
}
