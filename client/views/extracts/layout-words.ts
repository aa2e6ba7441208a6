import type { Verdict } from '../../../server/contract/extracts.ts';
import type { LayoutAnswer } from '../../../server/contract/layouts.ts';
import type { LayoutChoice } from '../../api/bring-extract.ts';

type LayoutId = Verdict['layout'];

const names: Record<LayoutId, string> = {
  fingertips: 'Fingertips export',
  observations: 'Our own tidy table of figures',
  admissions: 'Hospital admissions',
  stats19: 'Road casualties and collisions (STATS19)',
  'poverty-cilif': 'Children in low income families (CiLIF)',
  'homelessness-hclic': 'Households owed a homelessness duty (H-CLIC)',
  'homelessness-p1e': 'Households accepted as homeless, to March 2018 (P1E)',
  population: 'Population',
  indicators: 'Definitions of indicators',
  areas: 'Areas',
  boundaries: 'Boundaries of areas',
  partners: 'Partners',
  arrangements: 'Health Act arrangements',
  neighbours: 'Statistical neighbours',
  mapped: 'A table whose columns were described here',
};

/** What a layout is called for people. */
export const layoutName = (layout: LayoutId): string => names[layout];

/** What the layout may be chosen from: first that the file tells by its headers, then every layout once. */
export function layoutChoices(
  layouts: readonly Pick<LayoutAnswer, 'id'>[],
): readonly { readonly value: LayoutChoice; readonly label: string }[] {
  const ids = [...new Set(layouts.map(({ id }) => id))].filter((id) => id !== 'mapped');
  return [
    { value: 'auto', label: 'Tell it by the column names' },
    ...ids.map((id) => ({ value: id, label: layoutName(id) })),
  ];
}

/** "Fingertips export. This is certain: all 12 needed columns are there."; of a described table, that it was. */
export function recognitionWords({ layout, table, certainty, because }: Verdict['recognised']): string {
  if (layout === 'mapped') return `${layoutName(layout)}.`;
  const name = table === null ? layoutName(layout) : `${layoutName(layout)}, ${table}`;
  return `${name}. ${certaintyWords[certainty]}: ${because}.`;
}

const certaintyWords: Record<Verdict['recognised']['certainty'], string> = {
  certain: 'This is certain',
  likely: 'This is likely',
};
