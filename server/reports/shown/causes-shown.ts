import type { CausesAnswer } from '../../contract/causes.ts';
import { commissionedBy } from '../../contract/commission-words.ts';
import { comparisonColumn, measureColumns } from './measure-columns.ts';
import { figureCell, figureIfAny, type ShownTable, toShownTable } from './shown-table.ts';

type Figures = CausesAnswer['total'];

interface Row {
  readonly name: string;
  readonly codes: string | null;
  readonly figures: Figures;
  /** Of all admissions, from 0 to 1; null for parts and the total. */
  readonly share: number | null;
}

/** Every group of causes, its parts below it, and all admissions last. */
export function causesShown(answer: CausesAnswer): ShownTable[] {
  if (answer.why !== null) return [];
  const { benchmark, indicator } = answer;
  const table = toShownTable<Row>(
    [
      { heading: 'Group of causes', cell: ({ name }) => name },
      { heading: 'ICD-10 codes', cell: ({ codes }) => codes },
      ...measureColumns<Row>(indicator.unit, ({ figures }) => figures.measure),
      {
        heading: 'Share of all injury admissions, per cent',
        format: 'one-decimal',
        cell: ({ share }) => figureIfAny(share === null ? null : 100 * share),
      },
      ...(benchmark
        ? [
            {
              heading: `${benchmark.name}, the same group`,
              format: 'one-decimal' as const,
              cell: ({ figures: { benchmarkMeasure } }: Row) =>
                figureCell(benchmarkMeasure?.value, benchmarkMeasure?.missing),
            },
          ]
        : []),
      ...comparisonColumn<Row>(benchmark?.name ?? null, ({ figures }) => figures.measure?.comparison ?? null),
      { heading: 'Difference', cell: ({ figures }) => figures.difference?.words ?? null },
      {
        heading: 'Change on the year',
        cell: ({ figures }) => figures.changeOnYear?.words ?? figures.whyNoChange,
      },
      {
        heading: 'Commissioned by',
        cell: ({ figures }) => (figures.measure ? commissionedBy(figures.measure) : null),
      },
      { heading: 'Notes', cell: ({ figures }) => figures.why },
    ],
    rowsOf(answer),
  );
  return [table];
}

function rowsOf({ groups, total }: CausesAnswer): Row[] {
  return [
    ...groups.flatMap((group): Row[] => [
      { name: group.label, codes: group.codes, figures: group, share: group.share },
      ...group.parts.map((part) => ({
        name: `of which ${part.label.toLowerCase()}`,
        codes: part.codes,
        figures: part,
        share: null,
      })),
    ]),
    { name: 'All admissions for injury', codes: null, figures: total, share: null },
  ];
}
