import { AdditiveRelations, addTrueSum } from '../../server/disclosure/additive-relations.ts';
import { suppressCells } from '../../server/disclosure/suppress-cells.ts';
import type { DisclosurePolicy } from '../../server/observation/extract.ts';
import type { DemoFigure } from './demo-figure.ts';

/** A figure that holds others, by their places in the table: all of it, or at least that where it `isOpen`. */
export interface FigureSum {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly isOpen: boolean;
}

/** How the figures of a table hang together, and which are withheld first where a small count is to be protected. */
export interface FigureTable {
  /** With their true counts. */
  readonly figures: readonly DemoFigure[];
  readonly sums: readonly FigureSum[];
  /** Of two figures the one with the smaller number here is withheld first. */
  readonly orderOf: (figure: DemoFigure) => number;
  /** What readers come for: withheld only where nothing else protects a small count. */
  readonly isHeadline: (figure: DemoFigure) => boolean;
}

/**
 * The figures as their publisher would give them, in the same order: small counts hidden, and more withheld where others
 * would give them away, by the product's own rules for tables that are masked together.
 */
export function suppressFigures(table: FigureTable, policy: DisclosurePolicy): DemoFigure[] {
  const { figures } = table;
  const counts = figures.map(({ count }) => count ?? Number.NaN);
  const places = new Map<string, number>();
  const groups = figures.map(({ group, period }) => {
    const name = `${group.code} ${period}`;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  const { show } = suppressCells(
    {
      counts,
      order: figures.map(table.orderOf),
      groupOf: (at) => groups[at] ?? 0,
      isNational: (at) => figures[at]?.group.kind === 'england',
      isHeadline: (at) => {
        const figure = figures[at];
        return figure !== undefined && table.isHeadline(figure);
      },
      relations: relate(table, counts),
      assumed: new AdditiveRelations(),
      releases: [],
    },
    policy,
  );
  return figures.map((figure, at) => {
    const { count, as } = show(at);
    return { ...figure, count, missing: missingReasons[as] };
  });
}

const missingReasons = { shown: null, masked: 'suppressed', withheld: 'withheld' } as const;

function relate({ sums }: FigureTable, counts: readonly number[]): AdditiveRelations {
  const relations = new AdditiveRelations();
  for (const { whole, parts, isOpen } of sums) {
    if (!isOpen) addTrueSum(relations, counts, whole, parts);
    else if ((counts[whole] ?? 0) > 0) relations.add(whole, parts, true);
  }
  return relations;
}

/** Places of figures by what is the same of them and what tells them apart: in each group one place for each name. */
export function placeBy(
  figures: readonly DemoFigure[],
  groupOf: (figure: DemoFigure) => string,
  nameOf: (figure: DemoFigure) => string,
): ReadonlyMap<string, number>[] {
  const groups = new Map<string, Map<string, number>>();
  figures.forEach((figure, at) => {
    const key = groupOf(figure);
    const group = groups.get(key) ?? new Map<string, number>();
    groups.set(key, group.set(nameOf(figure), at));
  });
  return [...groups.values()];
}

/** A whole with those of its parts that are in the table; no sum without it, or without any of them. */
export function sumOf(
  places: ReadonlyMap<string, number>,
  whole: string,
  parts: readonly string[],
  isOpen = false,
): FigureSum[] {
  const place = places.get(whole);
  const found = parts.flatMap((part) => places.get(part) ?? []);
  return place === undefined || found.length === 0 ? [] : [{ whole: place, parts: found, isOpen }];
}

/** An area and each wider one with those that make it up, among figures that differ in nothing else. */
export function sumAreas(places: ReadonlyMap<string, number>, figures: readonly DemoFigure[]): FigureSum[] {
  const wider = [...places.values()].flatMap((at) => figures[at] ?? []);
  const regions = wider.filter(({ group }) => group.kind === 'region').map(({ group }) => group.code);
  return wider.flatMap(({ group: { kind, code, members } }) => {
    if (kind === 'england') return sumOf(places, code, regions);
    const codes = members.map((member) => member.code);
    return kind === 'region' ? sumOf(places, code, codes) : [];
  });
}
