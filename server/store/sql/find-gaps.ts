import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { CoverageGap } from '../../observation/figure-change.ts';
import type { Period } from '../../observation/period.ts';
import { findMissingAreas, findPredecessors, type Predecessor } from '../find-predecessors.ts';
import type { LedgerView } from '../ledger.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Row, SqlConnection } from './connection.ts';
import type { Incoming } from './figure-relation.ts';
import { groupRows, insertRows, replaceTemporaryTable, toInteger } from './statements.ts';

/** Areas or periods listed; an extract that lacks more is another selection altogether. */
const LISTED = 200;

/**
 * Finds what the last release of each indicator had and the staged extract has not. Where they have no period in common,
 * the extract is the next instalment (a file a quarter or a year), which nothing is missing in.
 */
export async function findGaps(
  connection: SqlConnection,
  vocabulary: Vocabulary,
  view: LedgerView,
  { held: incoming, staged }: Incoming,
): Promise<CoverageGap[]> {
  const predecessors = findPredecessors(view, incoming);
  if (predecessors.length === 0) return [];
  const periods = await findMissingPeriods(connection, vocabulary, predecessors, staged);
  const gaps: CoverageGap[] = [];
  for (const predecessor of predecessors) {
    const { indicator } = predecessor;
    const missing = periods.get(indicator);
    if (!missing) continue;
    const missingAreas = findMissingAreas(predecessor, incoming).slice(0, LISTED);
    const missingPeriods = missing.slice(0, LISTED);
    if (missingAreas.length + missingPeriods.length > 0)
      gaps.push({ indicator, missingAreas, missingPeriods });
    await letOthersRun();
  }
  return gaps;
}

/** Labels of missing periods in the order of time, by indicator; of those that have a period in common. */
async function findMissingPeriods(
  connection: SqlConnection,
  vocabulary: Vocabulary,
  predecessors: readonly Predecessor[],
  staged: string,
): Promise<Map<string, string[]>> {
  await replaceTemporaryTable(connection, 'shared', '(extract INTEGER, indicator INTEGER, age_key INTEGER)');
  await insertRows(connection, 'shared', listShared(vocabulary, predecessors));
  const rows = await connection.run(writeMissingSpans(staged));
  const byIndicator = groupRows(rows, (row) => vocabulary.textOf('indicator', toInteger(row[0])));
  const alike = [...byIndicator].filter(([, spans]) => spans.some(isKept));
  return new Map(
    alike.map(([indicator, spans]) => {
      const missing = spans.filter((row) => !isKept(row));
      const periods = missing.map((row) => vocabulary.periodOf(toInteger(row[1])));
      return [indicator, periods.toSorted(comparePeriods).map(({ label }) => label)];
    }),
  );
}

/** Rows are brought down to the few combinations that there are before anything is joined to them. */
const writeMissingSpans = (staged: string) => `
  WITH had AS (
    SELECT indicator, span, min(period) AS period
    FROM (
      SELECT extract, indicator, age_key, span, min(period) AS period FROM observation
      WHERE extract IN (SELECT extract FROM shared) AND indicator IN (SELECT indicator FROM shared)
      GROUP BY extract, indicator, age_key, span) known
    JOIN shared USING (extract, indicator, age_key) GROUP BY indicator, span),
  has AS (
    SELECT DISTINCT s.indicator, p.key_number AS span
    FROM (SELECT DISTINCT indicator, age, period FROM ${staged}.staged_row) r
    JOIN incoming_term i ON i.kind = 'indicator' AND i.code = r.indicator
    JOIN incoming_term g ON g.kind = 'age' AND g.code = r.age
    JOIN incoming_term p ON p.kind = 'period' AND p.code = r.period
    JOIN shared s ON s.indicator = i.number AND s.age_key = g.key_number)
  SELECT indicator, period, CAST(has.span IS NOT NULL AS INTEGER) FROM had LEFT JOIN has USING (indicator, span)`;

function isKept(row: Row): boolean {
  return toInteger(row[2]) === 1;
}

function listShared(vocabulary: Vocabulary, predecessors: readonly Predecessor[]): number[][] {
  return predecessors.flatMap(({ held, indicator, ages }) =>
    ages.map((age) => [
      held.number,
      vocabulary.knownNumber('indicator', indicator),
      vocabulary.knownNumber('age-key', age),
    ]),
  );
}

function comparePeriods(one: Period, other: Period): number {
  return one.start.localeCompare(other.start) || one.end.localeCompare(other.end);
}
