import { AdditiveRelations, addTrueSum } from '../../disclosure/additive-relations.ts';
import { suppressCells } from '../../disclosure/suppress-cells.ts';
import type { Period } from '../../observation/period.ts';
import type { ReadingContext } from '../layout.ts';
import { type CountedAge, countedAges, type FigureSet, toObservation } from './write-figures.ts';

const ENGLAND = 'E92000001';

/** One figure before it is masked. */
interface Cell {
  readonly set: FigureSet;
  readonly counted: CountedAge;
  readonly count: number;
}

/**
 * Sends on the figures of all areas and periods under a policy that masks small numbers, masked together, so that
 * neither ages, nor areas within each other, nor pooled years give a masked one away. Only bands of age of all persons
 * are made: finer divisions would hide most of them.
 */
export function writeMasked(sets: readonly FigureSet[], context: ReadingContext): void {
  const { findings, indicators, policy, sink } = context;
  if (sets.length === 0 || policy === null) return;
  findings.add('casualties-masked', {});
  const cells = sets.flatMap(listCells);
  const counts = cells.map(({ count }) => count);
  const groups = cells.map(({ set }) => sets.indexOf(set));
  const { show } = suppressCells(
    {
      counts,
      isNational: (at) => cells[at]?.set.area === ENGLAND,
      order: cells.map(({ counted }) => counted.from - counted.to),
      groupOf: (at) => groups[at] ?? 0,
      isHeadline: () => false,
      relations: relate(cells, counts),
      assumed: new AdditiveRelations(),
      releases: [],
    },
    policy,
  );
  const ksi = indicators.find('ksi-casualties');
  cells.forEach(({ set: { area, period }, counted }, at) => {
    const { count } = show(at);
    // Where an area begins would tell how many rows there are of the one before.
    const about = { area, period, line: 1, age: counted.age, sex: 'persons', category: null } as const;
    const observation = toObservation(ksi.id, about, count ?? 0);
    sink.takeMasked(count === null ? { ...observation, count, missing: 'suppressed' } : observation, ksi);
  });
}

function listCells(set: FigureSet): Cell[] {
  const ages = countedAges[set.tally.kind].filter(({ age }) => age.from !== age.to);
  return ages.map((counted) => ({ set, counted, count: set.tally.ksi(counted.from, counted.to, 'persons') }));
}

/** How ages, areas and years add up. */
function relate(cells: readonly Cell[], counts: readonly number[]): AdditiveRelations {
  const relations = new AdditiveRelations();
  const places = new Map(cells.map(({ set, counted }, at) => [nameOf(set.area, set.period, counted), at]));
  const placesOf = (names: readonly string[]) => names.flatMap((name) => places.get(name) ?? []);
  cells.forEach(({ set: { area, period, parts, tally }, counted }, whole) => {
    const others = countedAges[tally.kind].filter(
      (each) => each.age.from !== each.age.to && each !== counted,
    );
    for (const tiles of tile(counted.from, counted.to, others)) {
      addTrueSum(relations, counts, whole, placesOf(tiles.map((each) => nameOf(area, period, each))));
    }
    const members = placesOf(parts.map((part) => nameOf(part.area, part.period, counted)));
    if (members.length > 0) addTrueSum(relations, counts, whole, members);
  });
  return relations;
}

/** Every way to make up a span of steps of ages one after the other. */
function tile(from: number, to: number, ages: readonly CountedAge[]): CountedAge[][] {
  if (from > to) return [[]];
  return ages
    .filter((age) => age.from === from && age.to <= to)
    .flatMap((age) => tile(age.to + 1, to, ages).map((rest) => [age, ...rest]));
}

function nameOf(area: string, period: Period, { age }: CountedAge): string {
  return `${area} ${period.label} ${age.label}`;
}
