/** The rank of each value, 1 for the highest; equal values share a rank and the next is left out. */
export function rankValues(values: readonly (number | null)[]): (number | null)[] {
  const ordered = values.filter((value) => value !== null).sort((one, other) => other - one);
  const ranks = new Map<number, number>();
  for (const [place, value] of ordered.entries()) if (!ranks.has(value)) ranks.set(value, place + 1);
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}
