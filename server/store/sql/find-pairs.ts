import { ageKey } from '../../observation/age-band.ts';
import type { StagedExtract } from '../../observation/extract.ts';
import type { FigurePair } from '../../observation/figure-change.ts';
import { sexes } from '../../observation/sex.ts';
import { type Holder, type LedgerView, pairKey } from '../ledger.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { Row } from './connection.ts';
import { comparedFields, readNumbers } from './figure-relation.ts';
import type { Shelf } from './find-observations.ts';
import { incomingNumber, incomingRows, mapTerms } from './incoming-extract.ts';
import { type AreaSlice, sliceAreas, writeSlice } from './slice-areas.ts';
import { toInteger } from './statements.ts';

/** No number of a term: what the store never met has no figure to be compared with. */
const UNKNOWN = -1;

/**
 * Reads the figures of a view, demonstration data and releases newer than the staged one apart, to which a staged
 * extract gives other numbers; in no order. `staged` is the schema in which its tables can be read.
 */
export async function* findPairs(
  { connection, vocabulary, view }: Shelf,
  extract: StagedExtract['extract'],
  staged: string,
): AsyncGenerator<FigurePair[]> {
  const indicators = new Set(extract.indicators.map(({ id }) => id));
  const holders = findRealHolders(view).filter(
    ({ held, holding }) => indicators.has(holding.indicator) && held.extract.released <= extract.released,
  );
  if (extract.demonstration || holders.length === 0) return;
  await mapTerms(connection, staged, (kind, text) => vocabulary.find(kind, text) ?? UNKNOWN);
  const holdings = holders.map(({ holding }) => holding);
  for (const slice of sliceAreas(vocabulary, holdings)) {
    const bound = new BoundValues();
    const sql = writeStatement(bound, { connection, vocabulary, view }, holders, staged, slice);
    for await (const rows of connection.stream(sql, bound.values)) {
      yield rows.map((row) => readPair(row, vocabulary));
    }
  }
}

function findRealHolders(view: LedgerView): Holder[] {
  return [...view.holders.values()].flat().filter(({ held }) => !held.extract.demonstration);
}

function writeStatement(
  bound: BoundValues,
  { vocabulary, view }: Shelf,
  holders: readonly Holder[],
  staged: string,
  slice: AreaSlice,
): string {
  const columns = [
    ['extract', holders.map(({ held }) => held.number)],
    ['indicator', holders.map(({ holding }) => vocabulary.knownNumber('indicator', holding.indicator))],
    ['age_key', holders.map(({ holding }) => vocabulary.knownNumber('age-key', ageKey(holding.age)))],
    ['rank', holders.map(({ held }) => view.inForce.indexOf(held))],
  ] as const;
  const source = columns.map(([column, numbers]) => `unnest(${bound.bindIntegers(numbers)}) AS ${column}`);
  const before = comparedFields.map((field) => `o.${field} AS before_${field}`);
  const after = comparedFields.map((field) => `${incomingNumber(field)} AS after_${field}`);
  const differs = comparedFields.map((field) => `before_${field} IS DISTINCT FROM after_${field}`);
  const key = 'o.indicator, o.area, o.span, o.sex, o.age_key, o.category';
  const pairs = new Set(holders.map(({ holding }) => pairKey(holding.indicator, holding.age)));
  const place = `row_number() OVER (PARTITION BY ${key} ORDER BY s.rank)`;
  return `
    WITH source AS (SELECT ${source.join(', ')})
    SELECT indicator, area, period, sex, age, category, line,
      ${comparedFields.map((field) => `before_${field}`).join(', ')},
      ${comparedFields.map((field) => `after_${field}`).join(', ')}
    FROM (
      SELECT o.indicator, o.area, o.period, o.sex, o.age, o.category, r.line, ${[...before, ...after].join(', ')},
        ${pairs.size < holders.length ? place : '1'} AS place
      FROM ${incomingRows(staged)}
      JOIN observation o ON o.indicator = i.number AND o.area = a.number AND o.span = p.key_number AND o.sex = r.sex
        AND o.age_key = g.key_number AND o.category = c.number
      JOIN source s ON s.extract = o.extract AND s.indicator = o.indicator AND s.age_key = o.age_key
      WHERE ${writeSlice(bound, 'a.number', slice)} AND ${writeSlice(bound, 'o.area', slice)}
    ) compared
    WHERE place = 1 AND (${differs.join(' OR ')})`;
}

function readPair(row: Row, vocabulary: Vocabulary): FigurePair {
  const [indicator = 0, area = 0, period = 0, sexCode = 0, age = 0, category = 0, line = 0] = row
    .slice(0, 7)
    .map(toInteger);
  const sex = sexes[sexCode];
  if (!sex) throw new Error(`unreadable observation: ${row.join(', ')}. Restore a backup.`);
  return {
    indicator: vocabulary.textOf('indicator', indicator),
    area: vocabulary.textOf('area', area),
    period: vocabulary.periodOf(period),
    sex,
    age: vocabulary.ageOf(age),
    category: vocabulary.categoryOf(category),
    before: readNumbers(row, 7),
    after: readNumbers(row, 7 + comparedFields.length),
    line,
  };
}
