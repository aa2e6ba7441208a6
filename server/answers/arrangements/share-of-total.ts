/**
 * Percentages of a total to one decimal place that add up to exactly 100: each is rounded down to a tenth, and the tenths
 * left over go to the largest remainders. Null for each where the total is 0.
 */
export function shareOfTotal(amounts: readonly number[]): (number | null)[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return amounts.map(() => null);
  const exact = amounts.map((amount) => (amount / total) * 1000);
  const tenths = exact.map(Math.floor);
  const left = 1000 - tenths.reduce((sum, each) => sum + each, 0);
  const remainder = (place: number) => (exact[place] ?? 0) - (tenths[place] ?? 0);
  const raised = new Set(
    [...exact.keys()].sort((one, other) => remainder(other) - remainder(one) || one - other).slice(0, left),
  );
  return tenths.map((each, place) => (each + (raised.has(place) ? 1 : 0)) / 10);
}

/** A sum of pounds, exact to the penny. */
export function sumPounds(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}
