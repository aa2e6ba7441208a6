/** So few rows may be odd by chance, or made up to try something. */
const FEW = 20;

/** Whether more than half of the rows are odd, and more than chance makes. */
export function isSurelyMost(odd: number, rows: number): boolean {
  return odd >= FEW && odd * 2 > rows;
}

/** Whether more than a quarter of the rows are odd, and more than chance makes. */
export function isSurelyMany(odd: number, rows: number): boolean {
  return odd >= FEW && odd * 4 > rows;
}
