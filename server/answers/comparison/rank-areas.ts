/** How ranks are to be read. */
export const RANK_NOTE =
  'Rank 1 has the highest value. Areas with equal values share a rank, and the next rank is left out. An area without a value has no rank.';

/** The rank of each value, 1 for the highest; equal values share a rank and the next is left out. */
export function rankValues(values: readonly (number | null)[]): (number | null)[] {
  const ordered = values.filter((value) => value !== null).sort((one, other) => other - one);
  const ranks = new Map<number, number>();
  for (const [place, value] of ordered.entries()) if (!ranks.has(value)) ranks.set(value, place + 1);
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
