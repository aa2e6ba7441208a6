import {
  type ComparisonMark,
  comparisonMark,
  comparisonWords,
} from '../../../server/contract/comparison-words.ts';
import type {
  OverviewAnswer,
  OverviewCell,
  OverviewColumn,
  OverviewRow,
} from '../../../server/contract/overview.ts';
import {
  benchmarkCells,
  cellValue,
  columnDetail,
  groupColumns,
  otherPeriod,
} from '../../../server/contract/overview-words.ts';

/** A cell as it is written. */
export interface OverviewTableCell {
  readonly key: string;
  /** What it is about, where its column is not in sight. */
  readonly heading: string;
  readonly value: string;
  readonly mark: ComparisonMark | null;
  /** "worse than England"; blank where nothing is compared. */
  readonly words: string;
  readonly why: string | null;
  /** The period of the figure, where it is not the column's. */
  readonly period: string | null;
  /** The ground that the cell lies on, by what it is compared as. */
  readonly shade: 'worse' | 'better' | 'higher' | 'lower' | 'plain';
}

export interface OverviewTableRow {
  /** Code of the area. */
  readonly key: string;
  readonly name: string;
  readonly isBenchmark: boolean;
  readonly cells: readonly OverviewTableCell[];
}

export interface HeadColumn {
  readonly key: string;
  readonly label: string;
  /** Unit and period. */
  readonly detail: string;
  readonly isSorted: boolean;
  readonly demonstration: boolean;
}

/** Columns under one theme. */
export interface HeadGroup {
  readonly key: string;
  readonly theme: string;
  readonly columns: readonly HeadColumn[];
}

export interface OverviewTableParts {
  readonly caption: string;
  readonly groups: readonly HeadGroup[];
  /** The benchmark first, so that what is compared with it stands below. */
  readonly rows: readonly OverviewTableRow[];
}

/** An overview as a table, every cell as it is written. */
export function toOverviewTable(answer: OverviewAnswer): OverviewTableParts {
  const benchmark = benchmarkCells(answer);
  return {
    caption: 'Areas by indicators',
    groups: groupColumns(answer).map(({ columns, ...group }) => ({
      ...group,
      columns: columns.map((column) => ({
        key: column.key,
        label: column.label,
        detail: columnDetail(column),
        isSorted: answer.question.sort === column.key,
        demonstration: column.demonstration,
      })),
    })),
    rows: [
      ...(benchmark ? [toRow(benchmark, answer, true)] : []),
      ...answer.rows.map((row) => toRow(row, answer, false)),
    ],
  };
}

function toRow({ area, cells }: OverviewRow, answer: OverviewAnswer, isBenchmark: boolean): OverviewTableRow {
  return {
    key: area.code,
    name: area.name,
    isBenchmark,
    cells: answer.columns.map((column) =>
      toCell(
        cells.find((cell) => cell.column === column.key),
        column,
        answer.benchmark?.name ?? '',
      ),
    ),
  };
}

function toCell(
  cell: OverviewCell | undefined,
  column: OverviewColumn,
  benchmark: string,
): OverviewTableCell {
  const place = { key: column.key, heading: `${column.label} (${columnDetail(column)})` };
  if (!cell) {
    return { ...place, value: '', mark: null, words: '', why: null, period: null, shade: 'plain' };
  }
  const { comparison } = cell.measure;
  return {
    ...place,
    value: cellValue(cell, column.indicator.unit),
    mark: comparisonMark(comparison),
    words: comparison === 'not-compared' ? '' : comparisonWords(comparison, benchmark),
    why: cell.why,
    period: otherPeriod(cell),
    shade: shades[comparison],
  };
}

const shades: Record<OverviewCell['measure']['comparison'], OverviewTableCell['shade']> = {
  worst: 'worse',
  worse: 'worse',
  best: 'better',
  better: 'better',
  highest: 'higher',
  higher: 'higher',
  lowest: 'lower',
  lower: 'lower',
  similar: 'plain',
  'not-compared': 'plain',
};
