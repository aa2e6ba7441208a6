import { marksOf, type RelationMark } from '../../../server/contract/partner-marks.ts';
import type { PartnerAnswer, PartnersAnswer } from '../../../server/contract/partners.ts';
import { wrapWords } from './wrap-words.ts';

/** A mark of the picture, placed. */
export interface PartnerMark extends RelationMark {
  /** The outcome, for whoever has no columns to see it in. */
  readonly theme: string;
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
  const cells = themes.map(({ id }) => marksOf(partner.relations.filter(({ theme }) => theme === id)));
  const lines = Math.max(nameLines.length, ...cells.map(({ length }) => length));
  const marks = cells.flatMap((own, column) =>
    own.map((mark, line) => ({
      ...mark,
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
