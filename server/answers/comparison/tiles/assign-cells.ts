/** A place on a plane, in one unit both ways: x to the east, y to the south. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** How many cells there are for each place, so that the coast and the crowded middle keep their shape. */
const cellsForEach = 2;

/**
 * Gives each place a cell of a grid of its own such that the squares of the distances to the middles of the cells add
 * up to the least possible. Rows and columns that stay empty at the edges are cut off; those within are kept.
 */
export function assignCells(places: readonly Place[]): Cell[] {
  if (places.length === 0) return [];
  const cells = layGrid(places);
  const costs = places.map(({ x, y }) => cells.map((cell) => (x - cell.x) ** 2 + (y - cell.y) ** 2));
  const chosen = assignLeastCost(costs).map((at) => cells[at] ?? { column: 0, row: 0 });
  const left = Math.min(...chosen.map(({ column }) => column));
  const top = Math.min(...chosen.map(({ row }) => row));
  return chosen.map(({ column, row }) => ({ column: column - left, row: row - top }));
}

function layGrid(places: readonly Place[]): (Cell & Place)[] {
  const [left, right] = edges(places.map(({ x }) => x));
  const [top, bottom] = edges(places.map(({ y }) => y));
  const wanted = places.length * cellsForEach;
  const least = Math.max(right - left, bottom - top) / wanted;
  const size = Math.sqrt((Math.max(right - left, least) * Math.max(bottom - top, least)) / wanted) || 1;
  const columns = Math.max(1, Math.ceil((right - left) / size) + 1);
  const rows = Math.max(1, Math.ceil((bottom - top) / size) + 1, Math.ceil(places.length / columns));
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return { column, row, x: left + column * size, y: top + row * size };
  });
}

const edges = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/**
 * The column of each row of a table of costs, no two alike, at the least total cost; there must be as many columns as
 * rows. The Hungarian method with potentials (Kuhn 1955; Munkres 1957), in rows squared times columns steps.
 */
function assignLeastCost(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  const ofRow = new Float64Array(costs.length + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowIn = new Int32Array(columns + 1);
  for (let row = 1; row <= costs.length; row += 1) {
    const cameFrom = new Int32Array(columns + 1);
    rowIn[0] = row;
    let column = findFreeColumn(costs, { ofRow, ofColumn, rowIn, cameFrom });
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowIn[column] = rowIn[before] ?? 0;
      column = before;
    }
  }
  const chosen = costs.map(() => 0);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowIn[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

interface Matching {
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  readonly rowIn: Int32Array;
  readonly cameFrom: Int32Array;
}

/** Follows the cheapest way from column to column until one is free, lowering the potentials on it. */
function findFreeColumn(
  costs: readonly (readonly number[])[],
  { ofRow, ofColumn, rowIn, cameFrom }: Matching,
): number {
  const count = ofColumn.length;
  const slack = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const seen = new Uint8Array(count);
  let current = 0;
  do {
    seen[current] = 1;
    const row = rowIn[current] ?? 0;
    let [step, next] = [Number.POSITIVE_INFINITY, 0];
    for (let column = 1; column < count; column += 1) {
      if (seen[column]) continue;
      const reduced = (costs[row - 1]?.[column - 1] ?? 0) - (ofRow[row] ?? 0) - (ofColumn[column] ?? 0);
      if (reduced < (slack[column] ?? 0)) {
        slack[column] = reduced;
        cameFrom[column] = current;
      }
      if ((slack[column] ?? 0) < step) [step, next] = [slack[column] ?? 0, column];
    }
    for (let column = 0; column < count; column += 1) {
      if (seen[column]) {
        ofRow[rowIn[column] ?? 0] = (ofRow[rowIn[column] ?? 0] ?? 0) + step;
        ofColumn[column] = (ofColumn[column] ?? 0) - step;
      } else slack[column] = (slack[column] ?? 0) - step;
    }
    current = next;
  } while (rowIn[current] !== 0);
  return current;
}
