import type { ComparedMeasure, ComparisonAnswer, ComparisonRow } from '../../contract/comparison.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { funnelWords } from '../../contract/funnel-words.ts';
import { comparisonColumn, measureColumns } from './measure-columns.ts';
import { figureIfAny, type ShownTable, toShownTable } from './shown-table.ts';

interface Row {
  readonly name: string;
  readonly measure: ComparedMeasure;
  /** Null for the benchmark. */
  readonly row: ComparisonRow | null;
}

/** Every area of a comparison, those without a value too, and the benchmark last. */
export function comparisonShown(answer: ComparisonAnswer): ShownTable[] {
  const { comparator, indicator, question, distribution, ranksBefore } = answer;
  const table = toShownTable<Row>(
    [
      { heading: 'Area', cell: ({ name }) => name },
      {
        heading: `Rank of ${distribution.areas}`,
        format: 'whole',
        cell: ({ row }) => figureIfAny(row?.rank),
      },
      {
        heading: `Rank in ${ranksBefore?.period.label ?? 'the period before'}`,
        format: 'whole',
        cell: ({ row }) => figureIfAny(row?.rankBefore),
      },
      ...measureColumns<Row>(indicator.unit, ({ measure }) => measure, {
        hasWiderLimits: question.method === 'ci95-99.8',
      }),
      ...comparisonColumn<Row>(comparator?.name ?? null, ({ row }) => row?.comparison ?? null),
      {
        heading: 'Fifth',
        format: 'whole',
        cell: ({ row }) => figureIfAny(question.method === 'quintile' ? row?.quintile : null),
      },
      {
        heading: 'In the funnel',
        cell: ({ row }) =>
          question.method === 'funnel' && row?.funnel
            ? upperFirst(funnelWords(row.funnel.significance))
            : null,
      },
      { heading: 'Notes', cell: (row) => notesOf(row, question.method === 'funnel') },
    ],
    rowsOf(answer),
  );
  return [table];
}

function rowsOf({ rows, benchmark }: ComparisonAnswer): Row[] {
  const areas = rows.map((row): Row => ({ name: row.area.name, measure: row.measure, row }));
  if (!benchmark || rows.some(({ area }) => area.code === benchmark.area.code)) return areas;
  return [...areas, { name: `${benchmark.area.name} (benchmark)`, measure: benchmark.measure, row: null }];
}

function notesOf({ row, measure }: Row, isFunnel: boolean): string {
  const missesFunnel = isFunnel && measure.value !== null ? (row?.funnelWhy ?? '') : '';
  return [row?.why ?? measure.notes.join('; '), missesFunnel].filter((part) => part !== '').join(' ');
}
