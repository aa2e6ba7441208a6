/** The marks of the map of partners: screen and paper choose and draw the same ones. */
import type { MarkerShape } from './marker-shapes.ts';
import { type PartnerRelationKind, partnerRelations } from './partner-scales.ts';
import { closeness, relationWord } from './partner-words.ts';
import type { PartnerRelation } from './partners.ts';

/** What a partner is to an outcome: a shape and a word, and how closely it works. */
export interface RelationMark {
  readonly shape: MarkerShape;
  readonly colour: string;
  /** Hollow where the relation is not of the day of the map. */
  readonly isHollow: boolean;
  readonly words: string;
  /** 1 to 4; null where no form of working of that day is recorded. */
  readonly closeness: number | null;
}

/** Shape and colour of what a partner is to an outcome; the word stands beside it, so neither is needed to read it. */
export const relationStyles: Record<
  PartnerRelationKind,
  { readonly shape: MarkerShape; readonly colour: string }
> = {
  leads: { shape: 'diamond', colour: '#12436D' },
  commissions: { shape: 'square', colour: '#F46A25' },
  influences: { shape: 'circle', colour: '#28A197' },
};

/** The marks of a partner in the cell of an outcome: of each sort of relation one, today's first, then the closest, then the latest. */
export function marksOf(relations: readonly PartnerRelation[]): RelationMark[] {
  return partnerRelations.flatMap((sort) => {
    const own = relations.filter(({ relation }) => relation === sort);
    return own
      .toSorted((one, other) => weight(other) - weight(one) || lastOf(other).localeCompare(lastOf(one)))
      .slice(0, 1)
      .map(toMark);
  });
}

/** How close a form of the past was does not count any more. */
const weight = ({ status, form }: PartnerRelation): number =>
  status === 'now' ? 10 + (form === null ? 0 : closeness(form)) : 0;

const lastOf = ({ to }: PartnerRelation): string => to ?? '9999';

function toMark({ relation, status, form, to, from }: PartnerRelation): RelationMark {
  const year =
    status === 'past' ? `to ${to?.slice(0, 4)}` : status === 'to-come' ? `from ${from?.slice(0, 4)}` : '';
  return {
    ...relationStyles[relation],
    isHollow: status !== 'now',
    words: `${relationWord(relation, status === 'past')} ${year}`.trim(),
    closeness: form === null || status !== 'now' ? null : closeness(form),
  };
}
