import { type Area, inForce } from '../observation/area.ts';
import type { CatalogueIndicator } from './catalogue.ts';
import type { CatalogueFault } from './read-entries.ts';

/**
 * Faults between areas that are each well formed: a code twice, a parent or successor that is not in the list, a
 * code that ended without a successor or has one while in force, a successor that was not in force when it took over.
 */
export function checkAreas(areas: readonly Area[]): CatalogueFault[] {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const report = (area: Area, message: string) => ({ file: 'areas.json', place: area.code, message });
  const repeated = repeats(areas, ({ code }) => code).map((area) => report(area, 'stands more than once'));
  return [
    ...repeated,
    ...areas.flatMap((area) => faultsOf(area, byCode).map((fault) => report(area, fault))),
  ];
}

/**
 * Faults of indicators that are each well formed: an id, ours or a publisher's, that names two of them, and a denominator
 * for a value that is not made with one.
 */
export function checkIndicators(indicators: readonly CatalogueIndicator[]): CatalogueFault[] {
  return [...checkIds(indicators), ...checkDenominators(indicators)];
}

function checkDenominators(indicators: readonly CatalogueIndicator[]): CatalogueFault[] {
  return indicators
    .filter(({ denominator, valueType }) => denominator !== null && valueType !== 'crude-rate')
    .map(({ id, valueType }) => ({
      file: 'indicators.json',
      place: id,
      message: `has a denominator, but its value is no crude rate: ${valueType}`,
    }));
}

function checkIds(indicators: readonly CatalogueIndicator[]): CatalogueFault[] {
  const ids = indicators.flatMap(({ id, published }) => [
    { id, owner: id },
    ...published.flatMap(({ publisherId }) => (publisherId === null ? [] : [{ id: publisherId, owner: id }])),
  ]);
  return repeats(ids, ({ id }) => id).map(({ id, owner }) => ({
    file: 'indicators.json',
    place: owner,
    message: `${id} stands more than once`,
  }));
}

function faultsOf(area: Area, byCode: ReadonlyMap<string, Area>): string[] {
  const { parent, successors, validTo } = area;
  const faults: string[] = [];
  if (parent !== null && !byCode.has(parent)) faults.push(`unknown parent: ${parent}`);
  if (isPartOfItself(area, byCode)) faults.push('is part of itself, through its parents');
  if ((validTo === null) !== (successors.length === 0)) {
    faults.push('must have successors when it has ended, and none while it is in force');
  }
  for (const code of successors) {
    const successor = byCode.get(code);
    if (successor === undefined) faults.push(`unknown successor: ${code}`);
    else if (validTo !== null && !inForce(successor, validTo)) {
      faults.push(`successor not in force on ${validTo}: ${code}`);
    }
  }
  return faults;
}

function isPartOfItself(area: Area, byCode: ReadonlyMap<string, Area>): boolean {
  const passed = new Set<string>();
  for (let one: Area | undefined = area; one !== undefined; one = byCode.get(one.parent ?? '')) {
    if (passed.has(one.code)) return true;
    passed.add(one.code);
  }
  return false;
}

/** The second and further of those that share a key. */
function repeats<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => seen.size === seen.add(keyOf(entry)).size);
}
