import type { CauseGroup } from '../../contract/causes.ts';

type Unranked = Omit<CauseGroup, 'rank'>;

/**
 * Puts groups in order and ranks them: the most admissions first, groups of the same number sharing a rank; then those
 * whose count is not shown, which have none; then those without any admission; no external cause, which is no cause, last.
 */
export function rankGroups(groups: readonly Unranked[]): CauseGroup[] {
  const inOrder = groups.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || countOf(other) - countOf(one),
  );
  const counts = inOrder.flatMap((group) => (isRanked(group) ? countOf(group) : []));
  return inOrder.map((group) => ({
    ...group,
    rank: isRanked(group) ? counts.indexOf(countOf(group)) + 1 : null,
  }));
}

function placeOf(group: Unranked): number {
  if (group.kind === 'none') return 3;
  const count = group.measure?.count ?? null;
  if (count === null) return 1;
  return count === 0 ? 2 : 0;
}

const isRanked = (group: Unranked): boolean =>
  group.kind !== 'none' && (group.measure?.count ?? null) !== null;

const countOf = ({ measure }: Unranked): number => measure?.count ?? 0;
