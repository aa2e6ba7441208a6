import type { HeldExtract } from '../ledger.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { BestCount, Contest } from '../weigh-extract.ts';
import { BoundValues } from './bound-values.ts';
import type { Row, SqlConnection } from './connection.ts';
import { incomingKeys } from './incoming-extract.ts';
import { type AreaSlice, sliceAreas, writeSlice } from './slice-areas.ts';
import { toInteger } from './statements.ts';

/** Whose keys are counted; `staged` is the schema in which the subject's lie while it is coming in, else null. */
export interface Subject {
  readonly held: HeldExtract;
  readonly staged: string | null;
}

/**
 * Counts, of contested indicators and ages, for how many keys each extract is the best that holds it, in the order of
 * rank of all the extracts concerned.
 */
export async function countBest(
  connection: SqlConnection,
  vocabulary: Vocabulary,
  ranked: readonly HeldExtract[],
  subject: Subject,
  contests: readonly Contest[],
): Promise<BestCount[]> {
  const holders = contests.flatMap((contest) => contest.ranked);
  const contesting = ranked.filter((held) => holders.some((holder) => holder.held === held));
  const holdings = holders.map(({ holding }) => holding);
  const counts = new Map<string, BestCount>();
  for (const slice of sliceAreas(vocabulary, holdings)) {
    const bound = new BoundValues();
    const keys = writeKeys(bound, vocabulary, contesting, subject, contests, slice);
    for (const row of await countSlice(connection, bound, keys)) {
      const count = readCount(row, vocabulary, contesting);
      const key = `${count.extract}/${row[1]}/${row[2]}`;
      counts.set(key, addCounts(count, counts.get(key)));
    }
  }
  return [...counts.values()];
}

function countSlice(connection: SqlConnection, bound: BoundValues, keys: string): Promise<Row[]> {
  return connection.run(
    `SELECT best, indicator, age_key, count(*), count(*) FILTER (WHERE has_subject)
     FROM (
       SELECT min(rank) AS best, bool_or(is_subject) AS has_subject, indicator, age_key
       FROM (${keys}) held
       GROUP BY indicator, area, span, sex, age_key, category) counted
     GROUP BY best, indicator, age_key`,
    bound.values,
  );
}

function readCount(row: Row, vocabulary: Vocabulary, contesting: readonly HeldExtract[]): BestCount {
  const held = contesting[toInteger(row[0])];
  if (!held) throw new Error(`no extract of rank ${String(row[0])} among ${contesting.length}`);
  return {
    indicator: vocabulary.textOf('indicator', toInteger(row[1])),
    age: vocabulary.textOf('age-key', toInteger(row[2])),
    extract: held.extract.id,
    best: toInteger(row[3]),
    alsoSubject: toInteger(row[4]),
  };
}

function addCounts(count: BestCount, other: BestCount | undefined): BestCount {
  if (!other) return count;
  return { ...count, best: count.best + other.best, alsoSubject: count.alsoSubject + other.alsoSubject };
}

function writeKeys(
  bound: BoundValues,
  vocabulary: Vocabulary,
  contesting: readonly HeldExtract[],
  subject: Subject,
  contests: readonly Contest[],
  slice: AreaSlice,
): string {
  const stored = contesting.filter((held) => subject.staged === null || held !== subject.held);
  const ranks = stored.map(
    (held) => `WHEN ${bound.bind(held.number)} THEN ${bound.bindInteger(contesting.indexOf(held))}`,
  );
  const indicators = [...new Set(contests.map((contest) => contest.indicator))];
  const known = bound.bindAll(vocabulary.findAll('indicator', indicators));
  const heldKeys = `
    SELECT CASE extract ${ranks.join(' ')} END AS rank, extract = ${bound.bind(subject.held.number)} AS is_subject,
      indicator, area, span, sex, age_key, category
    FROM observation WHERE extract IN (${bound.bindAll(stored.map((held) => held.number))})
      AND indicator IN (${known}) AND ${writeSlice(bound, 'area', slice)}`;
  if (subject.staged === null) return heldKeys;
  return `${heldKeys} UNION ALL
    SELECT ${bound.bindInteger(contesting.indexOf(subject.held))} AS rank, true AS is_subject, ${incomingKeys(subject.staged)}
    WHERE i.number IN (${known}) AND ${writeSlice(bound, 'a.number', slice)}`;
}
