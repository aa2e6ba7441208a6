import { type Area, inForce } from '../observation/area.ts';

type Areas = ReadonlyMap<string, Area>;

/** Who belongs to whom and who came before whom, worked out once for a register of areas. */
interface Lineage {
  readonly children: ReadonlyMap<string, readonly Area[]>;
  readonly predecessors: ReadonlyMap<string, readonly Area[]>;
}

const lineages = new WeakMap<Areas, Lineage>();

/** The areas that it is part of, from the nearest to England. An unknown code is an Error here and below. */
export function findParents(areas: Areas, code: string): Area[] {
  const { parent } = take(areas, code);
  return parent === null ? [] : [take(areas, parent), ...findParents(areas, parent)];
}

/** The areas of which it is the nearest larger one, by name; with a day (ISO date), only those in force on it. */
export function findChildren(areas: Areas, code: string, day: string | null = null): Area[] {
  take(areas, code);
  const children = lineageOf(areas).children.get(code) ?? [];
  return children.filter((child) => day === null || inForce(child, day));
}

/** The areas that it replaced directly, by name; several where authorities merged. */
export function findPredecessors(areas: Areas, code: string): Area[] {
  take(areas, code);
  return [...(lineageOf(areas).predecessors.get(code) ?? [])];
}

/** The areas that replaced it directly, in the order of the catalogue; several where it was divided. */
export function findSuccessors(areas: Areas, code: string): Area[] {
  return take(areas, code).successors.map((successor) => take(areas, successor));
}

/**
 * Earlier codes of the same authority: those it replaced one for one, keeping its name, as when its code alone changed
 * with a small change of boundary. The most recent first; none where authorities merged or were divided.
 */
export function findEarlierCodes(areas: Areas, code: string): string[] {
  const [earlier, ...others] = findPredecessors(areas, code);
  const isSame = earlier?.name === take(areas, code).name && earlier.successors.length === 1;
  return earlier && isSame && others.length === 0
    ? [earlier.code, ...findEarlierCodes(areas, earlier.code)]
    : [];
}

/** Whether an area is part of another, directly or through others; no area is part of itself. */
export function isWithin(areas: Areas, code: string, larger: string): boolean {
  return findParents(areas, code).some((parent) => parent.code === larger);
}

function take(areas: Areas, code: string): Area {
  const area = areas.get(code);
  if (area === undefined) throw new Error(`unknown area: ${code}`);
  return area;
}

function lineageOf(areas: Areas): Lineage {
  const known = lineages.get(areas);
  if (known !== undefined) return known;
  const byName = [...areas.values()].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const lineage = {
    children: gather(byName, ({ parent }) => (parent === null ? [] : [parent])),
    predecessors: gather(byName, ({ successors }) => successors),
  };
  lineages.set(areas, lineage);
  return lineage;
}

/** Areas under each of the codes that they name. */
function gather(areas: readonly Area[], codesOf: (area: Area) => readonly string[]): Map<string, Area[]> {
  const gathered = new Map<string, Area[]>();
  for (const area of areas) {
    for (const code of codesOf(area)) gathered.set(code, [...(gathered.get(code) ?? []), area]);
  }
  return gathered;
}
