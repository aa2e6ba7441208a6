import { ageKey } from '../../observation/age-band.ts';
import type { StagedExtract } from '../../observation/extract.ts';
import type { FigurePair } from '../../observation/figure-change.ts';
import { sexes } from '../../observation/sex.ts';
import { type Holder, type LedgerView, pairKey } from '../ledger.ts';
import { attach, detach } from './database.ts';
import { comparedFields, readNumbers } from './figure-relation.ts';
import type { Shelf } from './find-observations.ts';
import { incomingNumber, incomingRows, mapTerms } from './incoming-extract.ts';
import { type AreaSlice, sliceAreas, writeSlice } from './slice-areas.ts';
import { BoundValues, type Row, streamRows, toInteger } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No number of a term: what the store never met has no figure to be compared with. */
const UNKNOWN = -1;

/** Numbers the staging files attached here, since names are shared by all connections. */
let attachments = 0;

/**
 * Reads the figures of a view, demonstration data and releases newer than the staged one apart, to which a staged extract
 * gives other numbers; in no order. The staging file stays attached until the reading ends.
 */
export async function* findPairs(
  shelf: Shelf,
  extract: StagedExtract['extract'],
  staging: string,
): AsyncGenerator<FigurePair[]> {
  const indicators = new Set(extract.indicators.map(({ id }) => id));
  const holders = findRealHolders(shelf.view).filter(
    ({ held, holding }) => indicators.has(holding.indicator) && held.extract.released <= extract.released,
  );
  if (extract.demonstration || holders.length === 0) return;
  const attached = `compared_${attachments++}`;
  await attach(shelf.connection, staging, attached);
  try {
    yield* readPairs(shelf, holders, attached);
  } finally {
    await detach(shelf.connection, attached);
  }
}

async function* readPairs(
  { connection, vocabulary, view }: Shelf,
  holders: readonly Holder[],
  attached: string,
): AsyncGenerator<FigurePair[]> {
  await mapTerms(connection, attached, (kind, text) => vocabulary.find(kind, text) ?? UNKNOWN);
  const holdings = holders.map(({ holding }) => holding);
  for (const slice of sliceAreas(vocabulary, holdings)) {
    const bound = new BoundValues();
    const sql = writeStatement(bound, { connection, vocabulary, view }, holders, attached, slice);
    for await (const rows of streamRows(connection, sql, bound.values)) {
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
  attached: string,
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
  const best = `QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY s.rank) = 1`;
  return `
    WITH source AS (SELECT ${source.join(', ')})
    SELECT indicator, area, period, sex, age, category, line,
      ${comparedFields.map((field) => `before_${field}`).join(', ')},
      ${comparedFields.map((field) => `after_${field}`).join(', ')}
    FROM (
      SELECT o.indicator, o.area, o.period, o.sex, o.age, o.category, r.line, ${[...before, ...after].join(', ')}
      FROM ${incomingRows(attached)}
      JOIN observation o ON o.indicator = i.number AND o.area = a.number AND o.span = p.key_number AND o.sex = r.sex
        AND o.age_key = g.key_number AND o.category = c.number
      JOIN source s ON s.extract = o.extract AND s.indicator = o.indicator AND s.age_key = o.age_key
      WHERE ${writeSlice(bound, 'a.number', slice)} AND ${writeSlice(bound, 'o.area', slice)}
      ${pairs.size < holders.length ? best : ''})
    WHERE ${differs.join(' OR ')}`;
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
