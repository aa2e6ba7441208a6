import loadHighs from 'highs';
import type { Known, SumOfCells } from './attack-cells.ts';

const highs = await loadHighs();

/**
 * Somebody with a solver: between which whole numbers a cell must lie when everything that is known of a table holds at
 * once. Stronger than `attackCells`, which looks at one sum at a time, and too slow for large tables.
 */
export function attackByProgramming(
  known: readonly Known[],
  sums: readonly SumOfCells[],
  cell: number,
): Known {
  return { least: solve('Minimize', known, sums, cell), most: solve('Maximize', known, sums, cell) };
}

function solve(
  direction: 'Minimize' | 'Maximize',
  known: readonly Known[],
  sums: readonly SumOfCells[],
  cell: number,
): number {
  const lines = sums.map(
    ({ whole, parts, isOpen }) =>
      ` x${whole}${parts.map((part) => ` - x${part}`).join('')} ${isOpen ? '>=' : '='} 0`,
  );
  const bounds = known.map(({ least, most }, at) =>
    Number.isFinite(most) ? ` ${least} <= x${at} <= ${most}` : ` x${at} >= ${least}`,
  );
  const integers = known.map((_, at) => ` x${at}`);
  const problem = [
    direction,
    ` x${cell}`,
    'Subject To',
    ...lines,
    'Bounds',
    ...bounds,
    'General',
    ...integers,
    'End',
  ];
  const { Status, ObjectiveValue } = highs.solve(problem.join('\n'), { output_flag: false });
  if (Status === 'Unbounded' || Status === 'Primal infeasible or unbounded') return Number.POSITIVE_INFINITY;
  if (Status !== 'Optimal') throw new Error(`not solved: ${Status}`);
  return Math.round(ObjectiveValue);
}
