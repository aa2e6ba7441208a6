import { findParents, findPredecessors, findSuccessors } from '../../catalogue/area-lineage.ts';
import { listNames } from '../../contract/list-names.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Area, AreaType } from '../../observation/area.ts';
import { highestTier } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { TrendLine } from './find-trend-lines.ts';
import type { LineSelection } from './trend-selection.ts';

/** Kinds of area as read in a sentence. */
export const tierWords: Record<AreaType, string> = {
  england: 'England',
  region: 'regions',
  utla: 'upper-tier authorities',
  ltla: 'lower-tier authorities',
  other: 'other areas',
};

const MOST_PARTS = 7;

/**
 * Why a line has no figures and what there is instead, from the widest reason to the narrowest: no extract, age, sex,
 * category type, area, and last the combination.
 */
export function explainAbsence(line: TrendLine, selection: LineSelection, areas: KnownAreas): string {
  const { indicator } = selection;
  if (!indicator.holdings) return `No extract with figures for “${indicator.name}” has been brought in yet.`;
  return (
    ageNotHeld(line, selection) ??
    sexNotHeld(line, selection) ??
    categoryNotHeld(selection) ??
    areaNotHeld(line, selection, areas) ??
    `No figures are held for ${line.area.name} with this combination of sex, age and category.`
  );
}

function ageNotHeld({ age }: TrendLine, { indicator, by }: LineSelection): string | null {
  const ages = indicator.holdings?.ages ?? [];
  if (by === 'age' || ages.some((held) => ageKey(held) === ageKey(age))) return null;
  return `No figures are held for the age “${age.label}”. There are figures for ${listNames(ages.map(({ label }) => label))}.`;
}

function sexNotHeld({ sex }: TrendLine, { indicator, by }: LineSelection): string | null {
  const held = indicator.holdings?.sexes ?? [];
  if (by === 'sex' || held.includes(sex)) return null;
  return `No figures are held for the sex “${sex}”. There are figures for ${listNames(held)}.`;
}

function categoryNotHeld({ indicator, by, categoryType }: LineSelection): string | null {
  const held = indicator.holdings?.categoryTypes ?? [];
  if (by !== 'category' || (held.length > 0 && (categoryType === null || held.includes(categoryType))))
    return null;
  if (held.length === 0) return 'The figures for this indicator are not divided into categories.';
  return `No categories of the type “${categoryType}” are held. There are: ${held.join('; ')}.`;
}

function areaNotHeld({ area }: TrendLine, { indicator }: LineSelection, areas: KnownAreas): string | null {
  const held = new Set(indicator.holdings?.areaCodes ?? []);
  if (held.has(area.code)) return null;
  const tiers = new Set([...held].flatMap((code) => areas.get(code) ?? []).map(highestTier));
  const there = [...tiers].map((tier) => tierWords[tier]);
  return `No figures are held for ${area.name} (${area.code}).${relatedAreas(area.code, held, areas)} There are figures for ${listNames(there)}.`;
}

/** Areas with figures that the area became, came from, is part of or is made of. */
function relatedAreas(code: string, held: ReadonlySet<string>, areas: KnownAreas): string {
  const named = (related: readonly Area[]) =>
    listNames(related.filter((each) => held.has(each.code)).map(({ name }) => name));
  const successors = named(findSuccessors(areas, code));
  if (successors) return ` It was replaced by ${successors}, with figures.`;
  const predecessors = named(findPredecessors(areas, code));
  if (predecessors) return ` It replaced ${predecessors}, with figures.`;
  const parts = partsWithFigures(code, held, areas);
  if (parts) return parts;
  const parents = named(findParents(areas, code).slice(0, 1));
  return parents ? ` It is part of ${parents}, with figures.` : '';
}

/** Figures of the homeless are held by districts: a county says which of its own have them. */
function partsWithFigures(code: string, held: ReadonlySet<string>, areas: KnownAreas): string {
  const parts = [...areas.values()].filter((area) => area.parent === code && held.has(area.code));
  if (parts.length === 0) return '';
  const named = parts.slice(0, MOST_PARTS).map(({ name }) => name);
  const more = parts.length - named.length;
  const kind = parts.every((area) => highestTier(area) === 'ltla') ? 'districts' : 'parts';
  const one = kind === 'districts' ? 'district' : 'part';
  return parts.length === 1
    ? ` Its ${one} ${named.join('')} has figures.`
    : ` Its ${kind} ${listNames(more === 0 ? named : [...named, `${more} more`])} have figures.`;
}
