/** Rows of a column: areas, headings between them, or how many areas are left out. */
export type BarRow<Area> =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'heading' | 'gap'; readonly words: string };

/**
 * The areas that there is room for, in their order: all of them, or as many of the highest as of the lowest with a row
 * between that says how many are left out.
 */
export function chooseRows<Area>(areas: readonly Area[], room: number): BarRow<Area>[] {
  const toRow = (area: Area): BarRow<Area> => ({ kind: 'area', area });
  if (areas.length <= room) return areas.map(toRow);
  const highest = Math.ceil((room - 1) / 2);
  const lowest = Math.floor((room - 1) / 2);
  const left = areas.length - highest - lowest;
  return [
    ...areas.slice(0, highest).map(toRow),
    { kind: 'gap', words: `… ${left} areas between` },
    ...areas.slice(-lowest).map(toRow),
  ];
}

/** Puts a heading before the first area of each group. */
export function withHeadings<Area>(
  rows: readonly BarRow<Area>[],
  headingOf: (area: Area) => string | null,
): BarRow<Area>[] {
  let last: string | null = null;
  return rows.flatMap((row): BarRow<Area>[] => {
    const words = row.kind === 'area' ? headingOf(row.area) : null;
    if (words === null || words === last) return [row];
    last = words;
    return [{ kind: 'heading', words }, row];
  });
}

/** Rows in columns of nearly the same height, read downwards; a heading never ends a column. */
export function intoColumns<Area>(rows: readonly BarRow<Area>[], columns: number): BarRow<Area>[][] {
  const height = Math.ceil(rows.length / columns);
  const filled: BarRow<Area>[][] = [];
  for (const row of rows) {
    const column = filled.at(-1);
    const isFull = column === undefined || column.length >= height;
    if (!isFull) column.push(row);
    else {
      const before = column?.at(-1);
      if (column && before?.kind === 'heading') {
        column.pop();
        filled.push([before, row]);
      } else filled.push([row]);
    }
  }
  return filled;
}
