/** A column that a layout knows. */
export interface ColumnSpelling {
  /** As the layout's publisher writes it today. */
  readonly header: string;
  /** Other names in use, beyond spaces, case and punctuation, which never matter. */
  readonly otherNames?: readonly string[];
  /** What a name must match that is none of those: for headers that carry a year, or whole sentences. */
  readonly pattern?: RegExp;
  /** Whether several columns may be this one (a column a year); they are then not "twice". */
  readonly repeats?: boolean;
  readonly isNeeded: boolean;
}

/** A header row, held against the columns that a layout knows. */
export interface NamedColumns {
  /** Where a column stands; one after the last where the file has none, so that its cells read as blank. */
  indexOf(header: string): number;
  /** Where each of the columns stands that are this one, from the left. */
  allOf(header: string): readonly number[];
  readonly found: readonly string[];
  /** Needed columns that the file does not have. */
  readonly missing: readonly string[];
  /** Columns known to the layout that the file spells in another way, as the file spells them. */
  readonly respelled: readonly string[];
  /** Columns that stand twice. */
  readonly twice: readonly string[];
  /** Columns that the layout does not know, as the file spells them; without those that have no name. */
  readonly unknown: readonly string[];
}

/** Finds a layout's columns in a header row, however they are spelled and in whatever order they stand. */
export function nameColumns(header: readonly string[], columns: readonly ColumnSpelling[]): NamedColumns {
  const names = indexNames(columns);
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  const places = new Map<string, number[]>();
  const respelled: string[] = [];
  const twice: string[] = [];
  const unknown: string[] = [];
  header.forEach((cell, at) => {
    const name = names.get(bareName(cell)) ?? columns.find(({ pattern }) => pattern?.test(cell))?.header;
    const others = places.get(name ?? '');
    if (name === undefined) unknown.push(cell.trim());
    else if (others && byHeader.get(name)?.repeats !== true) twice.push(cell.trim());
    else {
      places.set(name, [...(others ?? []), at]);
      if (name !== cell.trim() && !byHeader.get(name)?.pattern) respelled.push(cell.trim());
    }
  });
  return {
    indexOf: (name) => places.get(name)?.[0] ?? header.length,
    allOf: (name) => places.get(name) ?? [],
    found: [...places.keys()],
    missing: columns.filter(({ header: name, isNeeded }) => isNeeded && !places.has(name)).map(nameOf),
    respelled,
    twice,
    unknown: unknown.filter((name) => name !== ''),
  };
}

/** A column's name without case, spaces, underscores and punctuation: `Area_Name`, `AreaName` and `area name` are one. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function indexNames(columns: readonly ColumnSpelling[]): Map<string, string> {
  return new Map(
    columns.flatMap(({ header, otherNames = [] }) =>
      [header, ...otherNames].map((name): [string, string] => [bareName(name), header]),
    ),
  );
}

function nameOf({ header }: ColumnSpelling): string {
  return header;
}
