import { judgementWord } from '../../contract/area-comparison-words.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { OverviewAnswer, OverviewColumn, OverviewRow } from '../../contract/overview.ts';
import { benchmarkCells, columnDetail } from '../../contract/overview-words.ts';
import { figureCell, formatOfUnit, type ShownColumn, type ShownTable, toShownTable } from './shown-table.ts';

/** An area a row with two columns for each indicator: its figure, and how it compares; the benchmark stands first. */
export function overviewShown(answer: OverviewAnswer): ShownTable[] {
  const benchmark = benchmarkCells(answer);
  const table = toShownTable<OverviewRow>(
    [
      { heading: 'Area', cell: ({ area }) => area.name },
      ...answer.columns.flatMap((column) => columnsOf(column, answer)),
    ],
    [...(benchmark ? [benchmark] : []), ...answer.rows],
  );
  return [table];
}

function columnsOf(column: OverviewColumn, { benchmark }: OverviewAnswer): ShownColumn<OverviewRow>[] {
  const cellIn = ({ cells }: OverviewRow) => cells.find((cell) => cell.column === column.key);
  const heading = `${column.label}, ${columnDetail(column)}`;
  return [
    {
      heading,
      format: formatOfUnit(column.indicator.unit),
      cell: (row) => figureCell(cellIn(row)?.measure.value, cellIn(row)?.measure.missing),
    },
    {
      heading: `${column.label}: compared with ${benchmark?.name ?? 'nothing'}`,
      cell: (row) => {
        const cell = cellIn(row);
        if (!cell) return null;
        const { comparison, period } = cell.measure;
        const compared = comparison === 'not-compared' ? [] : [upperFirst(judgementWord(comparison))];
        return [...compared, ...(cell.isOfAnotherPeriod ? [period.label] : [])].join('; ');
      },
    },
  ];
}
