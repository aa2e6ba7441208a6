import type { MarkerShape } from '../../../server/contract/marker-shapes.ts';
import { type PartnerRelationKind, partnerRelations } from '../../../server/contract/partner-scales.ts';
import { closeness, relationWord } from '../../../server/contract/partner-words.ts';
import type { PartnerAnswer, PartnerRelation, PartnersAnswer } from '../../../server/contract/partners.ts';
import { wrapWords } from './wrap-words.ts';

/** A mark of the picture: a shape and a word for what a partner is to an outcome, and how closely it works. */
export interface PartnerMark {
  readonly shape: MarkerShape;
  readonly colour: string;
  /** Hollow where the relation is not of today. */
  readonly isHollow: boolean;
  /** The outcome, for whoever has no columns to see it in. */
  readonly theme: string;
  readonly words: string;
  /** 1 to 4; null where no form of working of today is recorded. */
  readonly closeness: number | null;
  readonly x: number;
  readonly y: number;
}

export interface MatrixRow {
  readonly key: string;
  /** Top of the row. */
  readonly y: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly isPast: boolean;
  readonly marks: readonly PartnerMark[];
}

/** The picture of who is joined to which outcome, laid out to the pixel. */
export interface PartnerMatrix {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly heading: string; readonly x: number }[];
  readonly groups: readonly { readonly heading: string; readonly y: number }[];
  readonly rows: readonly MatrixRow[];
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

export const matrixMetrics = {
  nameWidth: 330,
  columnWidth: 190,
  headHeight: 34,
  groupHeight: 34,
  lineHeight: 18,
  padding: 6,
};
const longestName = 44;

/** Lays out the map of partners: groups and partners as rows, outcomes as columns, a mark and a word in each cell. */
export function toPartnerMatrix({
  partners,
  groups,
  themes,
}: Pick<PartnersAnswer, 'partners' | 'groups' | 'themes'>): PartnerMatrix {
  const { nameWidth, columnWidth, headHeight, groupHeight } = matrixMetrics;
  const columns = themes.map(({ name }, place) => ({ heading: name, x: nameWidth + place * columnWidth }));
  const rows: MatrixRow[] = [];
  const headings: { heading: string; y: number }[] = [];
  let y = headHeight;
  for (const { id, name } of groups) {
    headings.push({ heading: name, y });
    y += groupHeight;
    for (const partner of partners.filter(({ group }) => group === id)) {
      const row = layRow(partner, themes, y);
      rows.push(row);
      y += row.height;
    }
  }
  return { width: nameWidth + themes.length * columnWidth, height: y + 2, columns, groups: headings, rows };
}

function layRow(partner: PartnerAnswer, themes: PartnersAnswer['themes'], y: number): MatrixRow {
  const { nameWidth, columnWidth, lineHeight, padding } = matrixMetrics;
  const nameLines = wrapWords(partner.name, longestName);
  const cells = themes.map(({ id }) =>
    chooseRelations(partner.relations.filter(({ theme }) => theme === id)),
  );
  const lines = Math.max(nameLines.length, ...cells.map(({ length }) => length));
  const marks = cells.flatMap((relations, column) =>
    relations.map((relation, line) => ({
      ...toMark(relation),
      theme: themes[column]?.name ?? '',
      x: nameWidth + column * columnWidth,
      y: y + padding + line * lineHeight + lineHeight / 2,
    })),
  );
  return {
    key: partner.key,
    y,
    height: lines * lineHeight + 2 * padding,
    nameLines,
    isPast: partner.status === 'past',
    marks,
  };
}

/** Of each sort of relation one: today's before those of other times, the closest first. */
function chooseRelations(relations: readonly PartnerRelation[]): PartnerRelation[] {
  return partnerRelations.flatMap((sort) => {
    const own = relations.filter(({ relation }) => relation === sort);
    return own.toSorted((one, other) => weight(other) - weight(one)).slice(0, 1);
  });
}

const weight = ({ status, form }: PartnerRelation): number =>
  (status === 'now' ? 10 : 0) + (form === null ? 0 : closeness(form));

function toMark(relation: PartnerRelation): Omit<PartnerMark, 'x' | 'y' | 'theme'> {
  const { status, form, to, from } = relation;
  const year =
    status === 'past' ? `to ${to?.slice(0, 4)}` : status === 'to-come' ? `from ${from?.slice(0, 4)}` : '';
  return {
    ...relationStyles[relation.relation],
    isHollow: status !== 'now',
    words: `${relationWord(relation.relation, status === 'past')} ${year}`.trim(),
    closeness: form === null || status !== 'now' ? null : closeness(form),
  };
}
