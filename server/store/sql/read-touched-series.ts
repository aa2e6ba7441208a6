import type { SeriesChange } from '../../observation/figure-change.ts';
import { sexes } from '../../observation/sex.ts';
import type { Page } from '../store.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import { comparedFields, readNumbers, SERIES, type ShiftInStore, writeFigures } from './figure-relation.ts';
import { groupRows, toInteger } from './statements.ts';

/** Reads a page of the series in `touched`, with the latest figure touched of each before and after. */
export async function readTouchedSeries(place: ShiftInStore, page: Page): Promise<SeriesChange[]> {
  return describeSeries(place, await readPage(place.connection, page));
}

/** A series by its numbers in the store, with how many of its figures are touched and the latest span that is. */
interface TouchedSeries extends Pick<SeriesChange, 'added' | 'changed' | 'removed'> {
  /** In the order of `SERIES`. */
  readonly series: readonly number[];
  readonly span: number;
}

async function readPage(connection: SqlConnection, { offset, limit }: Page): Promise<TouchedSeries[]> {
  const rows = await connection.run(
    `SELECT ${SERIES.map((column) => `t.${column}`).join(', ')}, added, changed, removed, w.number
     FROM touched t JOIN term_place w ON w.kind = 'span' AND w.place = t.latest
     JOIN term_place i ON i.kind = 'indicator' AND i.number = t.indicator
     JOIN term_place a ON a.kind = 'area' AND a.number = t.area
     JOIN term_place g ON g.kind = 'age-key' AND g.number = t.age_key
     JOIN term_place c ON c.kind = 'category' AND c.number = t.category
     WHERE added + changed + removed > 0
     ORDER BY added + changed + removed DESC, i.place, a.place, t.sex, g.place, c.place
     LIMIT $1 OFFSET $2`,
    [limit, offset],
  );
  return rows.map((row) => {
    const [added = 0, changed = 0, removed = 0, span = 0] = row.slice(SERIES.length).map(toInteger);
    return { series: row.slice(0, SERIES.length).map(toInteger), added, changed, removed, span };
  });
}

/** Reads the figures of the latest span touched of each series, before and after. */
async function describeSeries(
  place: ShiftInStore,
  touched: readonly TouchedSeries[],
): Promise<SeriesChange[]> {
  if (touched.length === 0) return [];
  const { connection, vocabulary, shift } = place;
  const bound = new BoundValues();
  const areas = touched.map(({ series: [, area = 0] }) => vocabulary.textOf('area', area));
  const sources = [...shift.alone, ...shift.contested];
  const figures = writeFigures(bound, place, sources, { codes: [...new Set(areas)] });
  const wanted = [...SERIES, 'span'].map((column, index) => {
    const numbers = touched.map(({ series, span }) => series[index] ?? span);
    return `unnest(${bound.bindIntegers(numbers)}) AS ${column}`;
  });
  const rows = await connection.run(
    `WITH ${figures}, wanted AS (SELECT ${wanted.join(', ')})
     SELECT ${SERIES.join(', ')}, rank_before, rank_after, period, age, ${comparedFields.join(', ')}
     FROM figure JOIN wanted USING (${SERIES.join(', ')}, span)`,
    bound.values,
  );
  const bySeries = groupRows(rows, (row) => row.slice(0, SERIES.length).map(toInteger).join());
  return touched.map((one) => describeChange(one, bySeries.get(one.series.join()) ?? [], vocabulary));
}

function describeChange(touched: TouchedSeries, rows: readonly Row[], vocabulary: Vocabulary): SeriesChange {
  const [indicator = 0, area = 0, sexCode = 0, , category = 0] = touched.series;
  const before = bestOf(rows, RANK_BEFORE);
  const after = bestOf(rows, RANK_BEFORE + 1);
  const named = after ?? before;
  const sex = sexes[sexCode];
  if (!named || !sex) throw new Error(`series without a figure: ${touched.series.join()}`);
  return {
    indicator: vocabulary.textOf('indicator', indicator),
    area: vocabulary.textOf('area', area),
    sex,
    age: vocabulary.ageOf(toInteger(named[RANK_BEFORE + 3])),
    category: vocabulary.categoryOf(category),
    added: touched.added,
    changed: touched.changed,
    removed: touched.removed,
    period: vocabulary.periodOf(toInteger(named[RANK_BEFORE + 2])),
    before: before ? readNumbers(before, RANK_BEFORE + 4) : null,
    after: after ? readNumbers(after, RANK_BEFORE + 4) : null,
  };
}

/** Column of `rank_before` behind those of the series; `rank_after`, period, age and the numbers follow it. */
const RANK_BEFORE = SERIES.length;

function bestOf(rows: readonly Row[], rank: number): Row | null {
  const ranked = rows.filter((row) => row[rank] !== null);
  return ranked.toSorted((one, other) => toInteger(one[rank]) - toInteger(other[rank]))[0] ?? null;
}
