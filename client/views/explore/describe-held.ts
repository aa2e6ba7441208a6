import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { listed } from '../../selection/choose-explore-charts.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

const kinds: Record<IndicatorAnswer['areaTypes'][number], string> = {
  england: 'England',
  region: 'regions',
  utla: 'upper-tier authorities',
  ltla: 'lower-tier authorities',
  other: 'other areas',
};

/** "Hospital admissions for injury: 163 areas (England, regions and upper-tier authorities), 2010/11 to 2023/24; …". */
export function describeHeld({
  shortName,
  areas,
  areaTypes,
  firstPeriod,
  latestPeriod,
  ages,
}: IndicatorAnswer): string {
  if (areas === 0) return `${shortName}: no figures are held for any area.`;
  const where = listed(
    areaTypes.map((type) => kinds[type]),
    'and',
  );
  const when = `${firstPeriod?.label ?? ''} to ${latestPeriod?.label ?? ''}`;
  const who =
    ages.length > 1
      ? `; ages ${listed(
          ages.map(({ label }) => label),
          'and',
        )}`
      : '';
  return `${shortName}: figures of ${areas} areas (${where}), ${when}${who}.`;
}

/** Somewhere else to look, and the selection that shows it. */
export interface WayOn {
  readonly words: string;
  readonly to: ExploreSelection;
}

const mostOffered = 6;

/** Other indicators of the same areas, the areas that these lie within or consist of, every area of a kind with figures. */
export function waysOn(
  selection: ExploreSelection,
  { chosen, named, indicators, parent }: Pick<ExploreMaterial, 'chosen' | 'named' | 'indicators' | 'parent'>,
): WayOn[] {
  const base = { ...selection, sex: 'persons', age: null, period: null, tables: [] } as const;
  const held = chosen.filter(({ areas }) => areas > 0);
  const nowhereElse = { isEvery: false, areaType: null, parent: null };
  return [
    ...(narrows(selection) && held.length > 0
      ? [{ words: 'The same for all persons, at the usual age, in the latest period', to: base }]
      : []),
    ...(held.length === 0 ? [] : relatedOf(selection, { named, parent })).map(({ code, name }) => ({
      words: `The same for ${name}`,
      to: { ...base, ...nowhereElse, areas: [code] },
    })),
    ...districtsOf(named, held).map(({ code, name }) => ({
      words: `The same for the districts of ${name}`,
      to: { ...base, areas: [], isEvery: true, areaType: 'ltla' as const, parent: code },
    })),
    ...kindsOf(held)
      .filter((type) => !selection.isEvery || type !== selection.areaType)
      .map((type) => ({
        words: `The same for all ${kinds[type]}`,
        to: { ...base, areas: [], isEvery: true, areaType: type, parent: null },
      })),
    ...othersOf(selection, { chosen, named, indicators })
      .slice(0, mostOffered)
      .map(({ id, shortName }) => ({
        words: `${shortName}, for ${sameAreas(selection, named)}`,
        to: { ...base, indicators: [id] },
      })),
  ];
}

function sameAreas({ isEvery }: ExploreSelection, named: ExploreMaterial['named']): string {
  const isFew = !isEvery && named.length > 0 && named.length <= 3;
  return isFew
    ? listed(
        named.map(({ name }) => name),
        'and',
      )
    : 'the same areas';
}

const narrows = ({ sex, age, period }: ExploreSelection): boolean =>
  sex !== 'persons' || age !== null || period !== null;

/** What took the place of areas of the past, the counties of districts, and what all areas lie within. */
function relatedOf(
  { isEvery }: ExploreSelection,
  { named, parent }: Pick<ExploreMaterial, 'named' | 'parent'>,
) {
  if (isEvery) return parent === null ? [] : [parent];
  const related = named.flatMap(({ successors, parents }) => [
    ...successors,
    ...parents.filter(({ type }) => type === 'utla'),
  ]);
  return [...new Map(related.map((area) => [area.code, area])).values()].slice(0, mostOffered);
}

/** Counties whose districts may have what the county has not. */
function districtsOf(
  named: ExploreMaterial['named'],
  held: readonly IndicatorAnswer[],
): readonly ExploreMaterial['named'][number][] {
  if (!held.some(({ areaTypes }) => areaTypes.includes('ltla'))) return [];
  return named.filter(({ children }) => children.some(({ type }) => type === 'ltla')).slice(0, mostOffered);
}

function kindsOf(held: readonly IndicatorAnswer[]) {
  const types = (['utla', 'ltla', 'region'] as const).filter((type) =>
    held.some(({ areaTypes }) => areaTypes.includes(type)),
  );
  return types;
}

/** Indicators with figures of all that is named, those of the same themes first. */
function othersOf(
  selection: ExploreSelection,
  { chosen, named, indicators }: Pick<ExploreMaterial, 'chosen' | 'named' | 'indicators'>,
): IndicatorAnswer[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const themes = new Set(chosen.map(({ theme }) => theme));
  return indicators
    .filter(({ id, areas }) => areas > 0 && !ids.has(id))
    .filter(({ id }) => selection.isEvery || named.every((area) => area.indicators.includes(id)))
    .toSorted((one, other) => Number(themes.has(other.theme)) - Number(themes.has(one.theme)));
}
