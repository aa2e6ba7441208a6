import type { Neighbour, NeighbourMeasure, NeighboursAnswer } from '../../contract/neighbours.ts';
import { figureIfAny, type ShownColumn, type ShownTable, toShownTable } from './shown-table.ts';

/** Null in the row of the area itself, above its neighbours. */
type Row = Neighbour | null;

/** The neighbours of an area, nearest first, the area itself above those worked out here; a column for each measure. */
export function neighboursShown(answer: NeighboursAnswer): ShownTable[] {
  const { area, set, measures, neighbours } = answer;
  if (neighbours.length === 0) return [];
  const table = toShownTable<Row>(
    [
      { heading: 'Area', cell: (row) => (row ?? { area }).area.name },
      { heading: 'Rank', format: 'whole', cell: (row) => figureIfAny(row?.rank) },
      {
        heading: set.kind === 'published' ? 'Distance on the publisher’s scale' : 'Distance',
        format: set.kind === 'published' ? 'as-it-is' : 'two-decimals',
        cell: (row) => (row === null ? 0 : figureIfAny(row.distance)),
      },
      { heading: 'In the publisher’s words', cell: (row) => row?.closeness ?? null },
      ...measures.flatMap(measureColumns),
      { heading: 'Notes', cell: (row) => row?.note ?? null },
    ],
    set.kind === 'published' ? neighbours : [null, ...neighbours],
  );
  return [table];
}

/** What the neighbour has, how far that is off, and how much of the distance it makes. */
function measureColumns({ id, name, unit, period, value }: NeighbourMeasure): ShownColumn<Row>[] {
  const partOf = (row: Row) => row?.parts.find(({ measure }) => measure === id);
  return [
    {
      heading: `${name}, ${period} (${unit})`,
      format: unit === 'children' ? 'whole' : 'one-decimal',
      cell: (row) => (row === null ? value : figureIfAny(partOf(row)?.there)),
    },
    {
      heading: `${name}: difference in standard deviations`,
      format: 'two-decimals',
      cell: (row) => figureIfAny(partOf(row)?.difference),
    },
    {
      heading: `${name}: % of the squared distance`,
      format: 'one-decimal',
      cell: (row) => figureIfAny(partOf(row)?.share),
    },
  ];
}
