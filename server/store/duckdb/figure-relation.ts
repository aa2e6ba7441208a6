import type { DuckDBConnection } from '@duckdb/node-api';
import { ageKey } from '../../observation/age-band.ts';
import type { FigureNumbers } from '../../observation/figure-change.ts';
import type { Shift, Source } from '../find-shift.ts';
import type { HeldExtract } from '../ledger.ts';
import { INCOMING, incomingNumber, incomingRows } from './incoming-extract.ts';
import { type AreaSlice, writeSlice } from './slice-areas.ts';
import { type BoundValues, type Row, toNumberOrNull } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Where the figures are that a change may touch. */
export interface ShiftInStore {
  readonly connection: DuckDBConnection;
  readonly vocabulary: Vocabulary;
  readonly shift: Shift;
  /** The extract whose figures lie in the attached staging file still; null where all are in the store. */
  readonly incoming: HeldExtract | null;
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
  vocabulary: Vocabulary,
  sources: readonly Source[],
  incoming: HeldExtract | null,
  { codes = null, slice }: AreasWanted = {},
): string {
  const conditions = (area: string) => [
    ...(codes
      ? [`${area} IN (SELECT unnest(${bound.bindIntegers(vocabulary.findAll('area', codes))}))`]
      : []),
    ...(slice ? [writeSlice(bound, area, slice)] : []),
  ];
  const stored = writeStored(bound, vocabulary, sources, incoming, conditions('area'));
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
  return `SELECT * REPLACE (${ranks.join(', ')}) FROM (SELECT ${unnested.join(', ')})`;
}

const STORED_COLUMNS = [
  ...['extract', 'indicator', 'area', 'span', 'sex', 'age_key', 'category', 'period', 'age'],
  ...comparedFields,
].join(', ');

function writeStored(
  bound: BoundValues,
  vocabulary: Vocabulary,
  sources: readonly Source[],
  incoming: HeldExtract | null,
  conditions: readonly string[],
): string {
  const stored = sources.filter(({ held }) => held !== incoming);
  const extracts = [...new Set(stored.map(({ held }) => held.number))];
  const indicators = [...new Set(stored.map(({ holding }) => holding.indicator))];
  const all = [
    `list_contains(${bound.bindIntegers(extracts)}, extract)`,
    `list_contains(${bound.bindIntegers(vocabulary.findAll('indicator', indicators))}, indicator)`,
    ...conditions,
  ];
  return `SELECT ${STORED_COLUMNS} FROM observation WHERE ${all.join(' AND ')}`;
}

function writeIncoming(bound: BoundValues, { number }: HeldExtract, conditions: readonly string[]): string {
  const numbers = comparedFields.map(incomingNumber).join(', ');
  return `SELECT ${bound.bind(number)}::INTEGER, i.number, a.number, p.key_number, r.sex, g.key_number, c.number,
    p.number, g.number, ${numbers} FROM ${incomingRows(INCOMING)}
    ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`;
}
