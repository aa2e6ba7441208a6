import { listed } from '../../selection/choose-explore-charts.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

const kinds = {
  utla: 'upper-tier authorities',
  ltla: 'lower-tier authorities',
  region: 'regions',
} as const;

/** "Hospital admissions for injury in West Sussex": what was chosen, for the heading; null while nothing is known. */
export function describeExplored(
  selection: ExploreSelection,
  { chosen, named, asked, parent }: Pick<ExploreMaterial, 'chosen' | 'named' | 'asked' | 'parent'>,
): string | null {
  const where = whereOf(selection, named, asked, parent);
  if (chosen.length === 0) return null;
  const what =
    chosen.length > 3
      ? `${chosen.length} indicators`
      : listed(
          chosen.map(({ shortName }, place) => (place === 0 ? shortName : midSentence(shortName))),
          'and',
        );
  return where === null ? what : `${what} in ${where}`;
}

function whereOf(
  { isEvery, areas }: ExploreSelection,
  named: ExploreMaterial['named'],
  { areaType }: ExploreMaterial['asked'],
  parent: ExploreMaterial['parent'],
): string | null {
  if (isEvery) return `all ${kinds[areaType]}${parent === null ? '' : ` in ${parent.name}`}`;
  if (areas.length === 0 || (named.length === 0 && areas.length <= 3)) return null;
  return areas.length > 3
    ? `${areas.length} areas`
    : listed(
        named.map(({ name }) => name),
        'and',
      );
}

/** A name within a sentence: "Children in low income" begins small there, "KSI" does not. */
const midSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
