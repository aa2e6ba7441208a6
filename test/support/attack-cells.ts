/**
 * Somebody who has the published table and a pencil, written without a line of the code under test: works out from
 * shown cells, and from how cells add up, between which numbers each hidden one must lie.
 */
export interface SumOfCells {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly isOpen: boolean;
}

export interface Known {
  least: number;
  most: number;
}

/** Goes over all sums again and again until a whole pass teaches nothing new. */
export function attackCells(first: readonly Known[], sums: readonly SumOfCells[]): readonly Known[] {
  const known = first.map((cell) => ({ ...cell }));
  let hasLearned = true;
  const learn = (cell: Known, least: number, most: number) => {
    if (least > cell.least || most < cell.most) hasLearned = true;
    cell.least = Math.max(cell.least, least);
    cell.most = Math.min(cell.most, most);
  };
  while (hasLearned) {
    hasLearned = false;
    for (const { whole, parts, isOpen } of sums) {
      const total = known[whole];
      const shares = parts.flatMap((part) => known[part] ?? []);
      if (!total) continue;
      learn(
        total,
        sum(shares.map(({ least }) => least)),
        isOpen ? total.most : sum(shares.map(({ most }) => most)),
      );
      for (const share of shares) {
        const others = shares.filter((other) => other !== share);
        const most = total.most - sum(others.map((other) => other.least));
        learn(share, isOpen ? 0 : total.least - sum(others.map((other) => other.most)), most);
      }
    }
  }
  return known;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
