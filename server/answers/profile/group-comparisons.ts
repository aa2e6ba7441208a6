import type { ProfileRow } from '../../contract/profile.ts';
import { chooseCounted } from '../overview/choose-counted.ts';

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

/** Rows by how they compare with the benchmark; what was not compared, has ended or is told by narrower ages is in none. */
export type ComparedRows = Readonly<Record<Verdict, readonly ProfileRow[]>>;

/**
 * Sorts rows by how their latest figures compare with the benchmark. Ages of one indicator that overlap count once, as in
 * an overview: of those compared the narrower.
 */
export function groupComparisons(rows: readonly ProfileRow[]): ComparedRows {
  const compared = rows.filter(isCompared);
  const counted = chooseCounted(compared);
  const of = (verdict: Verdict) =>
    compared.filter((row) => counted.has(row.key) && verdictOf(row) === verdict);
  return {
    worse: of('worse'),
    similar: of('similar'),
    better: of('better'),
    higher: of('higher'),
    lower: of('lower'),
  };
}

/** How many of the rows compared are told by narrower ages of the same indicator. */
export function countOverlapping(rows: readonly ProfileRow[]): number {
  const compared = rows.filter(isCompared);
  return compared.length - chooseCounted(compared).size;
}

/** A measure that its publisher has ended says nothing of today. */
const isCompared = (row: ProfileRow): boolean => row.indicator.ended === undefined && verdictOf(row) !== null;

function verdictOf({ measure }: ProfileRow): Verdict | null {
  return measure === null ? null : verdicts[measure.comparison];
}

/** "4 are worse, 3 similar and 2 better", in parts; what there is none of is left out. */
export function verdictParts(compared: ComparedRows): { readonly verdict: Verdict; readonly rows: number }[] {
  const order: readonly Verdict[] = ['worse', 'similar', 'better', 'higher', 'lower'];
  return order.map((verdict) => ({ verdict, rows: compared[verdict].length })).filter(({ rows }) => rows > 0);
}
