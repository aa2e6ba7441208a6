import type { ProfileRow } from '../../contract/profile.ts';

/** What a row is found to be against the benchmark, the two levels of confidence taken together. */
export type Verdict = 'worse' | 'similar' | 'better' | 'higher' | 'lower';

const verdicts: Record<NonNullable<ProfileRow['measure']>['comparison'], Verdict | null> = {
  best: 'better',
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  worst: 'worse',
  lowest: 'lower',
  lower: 'lower',
  higher: 'higher',
  highest: 'higher',
  'not-compared': null,
};

/** Rows by how they compare with the benchmark; those that were not compared, and of measures that ended, are in none. */
export type ComparedRows = Readonly<Record<Verdict, readonly ProfileRow[]>>;

/** Sorts rows by how their latest figures compare with the benchmark. */
export function groupComparisons(rows: readonly ProfileRow[]): ComparedRows {
  const of = (verdict: Verdict) =>
    rows.filter(
      ({ measure, indicator }) =>
        indicator.ended === undefined && measure !== null && verdicts[measure.comparison] === verdict,
    );
  return {
    worse: of('worse'),
    similar: of('similar'),
    better: of('better'),
    higher: of('higher'),
    lower: of('lower'),
  };
}

/** "4 are worse, 3 similar and 2 better", in parts; what there is none of is left out. */
export function verdictParts(compared: ComparedRows): { readonly verdict: Verdict; readonly rows: number }[] {
  const order: readonly Verdict[] = ['worse', 'similar', 'better', 'higher', 'lower'];
  return order.map((verdict) => ({ verdict, rows: compared[verdict].length })).filter(({ rows }) => rows > 0);
}
