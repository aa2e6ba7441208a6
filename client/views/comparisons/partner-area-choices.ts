import type { ComparedAreaType, ComparisonAnswer } from '../../../server/contract/comparison.ts';
import type { PartnerAreaAnswer, PartnerAreasAnswer } from '../../../server/contract/partner-areas.ts';
import type { ChoiceGroup } from '../../ui/grouped-select-field.tsx';

/** Fewer councils than this are no comparison. */
const FEWEST = 2;

/**
 * The areas of partners to choose from, by kind, each with how many councils of the tier lie wholly within: those with
 * two or more, and the one that is chosen.
 */
export function partnerAreaGroups(
  { kinds }: Pick<PartnerAreasAnswer, 'kinds'>,
  areaType: ComparedAreaType,
  chosen: string | null,
): ChoiceGroup[] {
  const groups = kinds.map(({ name, areas }) => ({
    heading: name,
    choices: areas
      .filter((area) => wholly(area, areaType).length >= FEWEST || area.code === chosen)
      .map((area) => ({ value: area.code, label: `${area.name} (${wholly(area, areaType).length})` })),
  }));
  return groups.filter(({ choices }) => choices.length > 0);
}

/** What there is to choose from, or how to supply it. */
export function partnerAreaHint(
  answer: Pick<PartnerAreasAnswer, 'kinds' | 'why'> | undefined,
  groups: readonly ChoiceGroup[],
): string {
  if (answer === undefined) return 'Looking up which are held.';
  if (answer.why !== null) {
    const police = answer.kinds.find(({ kind }) => kind === 'police-force-area')?.why ?? '';
    return `${answer.why} For police forces: ${police}`;
  }
  if (groups.length === 0) return 'None of those held has two councils of this tier wholly within it.';
  return 'Police forces, integrated care boards and others, with the number of councils wholly within.';
}

/** The councils compared, for a trend of them; null where they are not those of a partner's area. */
export function partnerAreaOf({ partnerArea, rows }: Pick<ComparisonAnswer, 'partnerArea' | 'rows'>) {
  return partnerArea === null ? null : { name: partnerArea.name, codes: rows.map(({ area }) => area.code) };
}

function wholly(area: PartnerAreaAnswer, areaType: ComparedAreaType) {
  return (areaType === 'ltla' ? area.lowerTier : area.upperTier).wholly;
}
