import type { DuckDBConnection } from '@duckdb/node-api';
import type { HeldExtract } from '../ledger.ts';
import type { BestCount, Contest } from '../weigh-extract.ts';
import { INCOMING_KEYS } from './incoming-extract.ts';
import { BoundValues, runStatement, toInteger } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whose keys are counted: the subject's lie in the attached staging file while it is coming in. */
export interface Subject {
  readonly held: HeldExtract;
  readonly incoming: boolean;
}

/**
 * Counts, of contested indicators and ages, for how many keys each extract is the best that holds it. All contests
 * are counted in one pass, in the order of rank of all the extracts concerned.
 */
export async function countBest(
  connection: DuckDBConnection,
  vocabulary: Vocabulary,
  ranked: readonly HeldExtract[],
  subject: Subject,
  contests: readonly Contest[],
): Promise<BestCount[]> {
  const contesting = ranked.filter((held) => contests.some((contest) => contest.ranked.includes(held)));
  const bound = new BoundValues();
  const rows = await runStatement(
    connection,
    `SELECT best, indicator, age_key, count(*), count(*) FILTER (has_subject)
     FROM (
       SELECT min(rank) AS best, bool_or(is_subject) AS has_subject, indicator, age_key
       FROM (${contestedKeys(bound, vocabulary, contesting, subject, contests)})
       GROUP BY indicator, area, span, sex, age_key, category)
     GROUP BY best, indicator, age_key`,
    bound.values,
  );
  return rows.flatMap((row) => {
    const held = contesting[toInteger(row[0])];
    const indicator = vocabulary.textOf('indicator', toInteger(row[1]));
    const age = vocabulary.textOf('age-key', toInteger(row[2]));
    return held
      ? [
          {
            indicator,
            age,
            extract: held.extract.id,
            best: toInteger(row[3]),
            alsoSubject: toInteger(row[4]),
          },
        ]
      : [];
  });
}

function contestedKeys(
  bound: BoundValues,
  vocabulary: Vocabulary,
  contesting: readonly HeldExtract[],
  subject: Subject,
  contests: readonly Contest[],
): string {
  const stored = contesting.filter((held) => !(subject.incoming && held === subject.held));
  const numbers = stored.map((held) => held.number);
  const ranks = stored.map(
    (held) => `WHEN ${bound.bind(held.number)} THEN ${bound.bind(contesting.indexOf(held))}`,
  );
  const indicators = [...new Set(contests.map((contest) => contest.indicator))];
  const known = vocabulary.findAll('indicator', indicators);
  const heldKeys = `
    SELECT CASE extract ${ranks.join(' ')} END AS rank, extract = ${bound.bind(subject.held.number)} AS is_subject,
      indicator, area, span, sex, age_key, category
    FROM observation WHERE extract IN (${bound.bindAll(numbers)}) AND indicator IN (${bound.bindAll(known)})`;
  if (!subject.incoming) return heldKeys;
  return `${heldKeys} UNION ALL
    SELECT ${bound.bind(contesting.indexOf(subject.held))} AS rank, true AS is_subject, ${INCOMING_KEYS}
    WHERE i.number IN (${bound.bindAll(known)})`;
}
