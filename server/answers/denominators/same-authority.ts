import { findEarlierCodes, findSuccessors } from '../../catalogue/area-lineage.ts';
import type { KnownAreas } from '../known-areas.ts';

/**
 * Every code that one authority has had, its own first: earlier and later ones that replaced each other one for one, as
 * when its code alone changed with a small change of boundary.
 */
export function codesOfAuthority(areas: KnownAreas, code: string): string[] {
  if (!areas.has(code)) return [code];
  return [code, ...findEarlierCodes(areas, code), ...findLaterCodes(areas, code)];
}

function findLaterCodes(areas: KnownAreas, code: string): string[] {
  const [later] = findSuccessors(areas, code).filter((each) =>
    findEarlierCodes(areas, each.code).includes(code),
  );
  return later ? [later.code, ...findLaterCodes(areas, later.code)] : [];
}
