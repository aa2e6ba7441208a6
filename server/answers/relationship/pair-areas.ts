import { findChildren, findEarlierCodes, findParents } from '../../catalogue/area-lineage.ts';
import type { ComparisonRow } from '../../contract/comparison.ts';
import type { LeftOutArea, RelatedPoint } from '../../contract/relationship.ts';
import type { Area } from '../../observation/area.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { RelatedFigures, RelatedSide } from './find-related-figures.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

/** An area with both values. */
export type Pairing = Pick<RelatedPoint, 'area' | 'x' | 'y' | 'isNamed'>;

/** The areas with both values, the lowest x first, and every other with the reason, by name. */
export interface PairedAreas {
  readonly pairings: readonly Pairing[];
  readonly leftOut: readonly LeftOutArea[];
}

/** Sets both figures of each area beside each other. An area that was named but is none of those shown is left out too. */
export function pairAreas(
  selection: RelationshipSelection,
  figures: RelatedFigures | null,
  known: KnownAreas,
): PairedAreas {
  const named = new Set(selection.named.map(({ code }) => code));
  const pairings: Pairing[] = [];
  const leftOut: LeftOutArea[] = notAmongAreas(selection);
  for (const area of figures ? selection.areas : []) {
    const [x, y] = [figures?.x.rows.get(area.code), figures?.y.rows.get(area.code)];
    if (!figures || !x || !y) continue;
    if (x.measure.value === null || y.measure.value === null) {
      leftOut.push(leaveOut(area, { x, y }, figures, known));
    } else {
      pairings.push({ area: x.area, x: x.measure, y: y.measure, isNamed: named.has(area.code) });
    }
  }
  return {
    pairings: pairings.sort((one, other) => (one.x.value ?? 0) - (other.x.value ?? 0) || byName(one, other)),
    leftOut: leftOut.sort(byName),
  };
}

function notAmongAreas({ named, areas }: RelationshipSelection): LeftOutArea[] {
  return named
    .filter(({ code }) => !areas.some((area) => area.code === code))
    .map((area) => ({
      area: toAreaAnswer(area),
      x: null,
      y: null,
      reason: 'not-among-areas',
      why: 'It was asked for by name, but is none of the areas shown.',
    }));
}

function leaveOut(
  area: Area,
  rows: { readonly x: ComparisonRow; readonly y: ComparisonRow },
  figures: RelatedFigures,
  known: KnownAreas,
): LeftOutArea {
  const missing = [
    { row: rows.x, side: figures.x },
    { row: rows.y, side: figures.y },
  ].filter(({ row }) => row.measure.value === null);
  const isSuppressed = missing.some(({ row }) => row.measure.missing === 'suppressed');
  const isElsewhere = missing.some(({ side }) => isOfOtherTier(area, side, known));
  return {
    area: rows.x.area,
    x: rows.x.measure,
    y: rows.y.measure,
    reason: isSuppressed ? 'suppressed' : isElsewhere ? 'other-tier' : 'no-value',
    why: missing.map(({ row, side }) => `${side.selection.indicator.shortName}: ${row.why ?? ''}`).join(' '),
  };
}

/** Whether no figure of the indicator is held for the area in any period, but for its districts or its county. */
function isOfOtherTier({ code }: Area, { selection }: RelatedSide, known: KnownAreas): boolean {
  const held = new Set(selection.indicator.holdings?.areaCodes ?? []);
  if ([code, ...findEarlierCodes(known, code)].some((each) => held.has(each))) return false;
  const county = findParents(known, code).filter(({ types }) => types.includes('utla'));
  return [...findChildren(known, code), ...county].some((other) => held.has(other.code));
}

function byName(one: Pick<Pairing, 'area'>, other: Pick<Pairing, 'area'>): number {
  return one.area.name.localeCompare(other.area.name, 'en-GB');
}
