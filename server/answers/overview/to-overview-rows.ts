import type { OverviewCell, OverviewRow } from '../../contract/overview.ts';
import type { Area } from '../../observation/area.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { FoundColumn } from './to-overview-column.ts';

/**
 * The areas with their cells: by name, or by a column with its highest value first. What is of another period than the
 * column's stands after its values, and what has no value last; equals by name.
 */
export function toOverviewRows(
  areas: readonly Area[],
  columns: readonly Pick<FoundColumn, 'cells'>[],
  sort: string | null,
): OverviewRow[] {
  const rows = areas
    .map((area) => ({
      area: toAreaAnswer(area),
      cells: columns.flatMap(({ cells }) => cells.get(area.code) ?? []),
    }))
    .sort((one, other) => one.area.name.localeCompare(other.area.name, 'en-GB'));
  return sort === null
    ? rows
    : rows.sort((one, other) => compareCells(cellOf(one, sort), cellOf(other, sort)));
}

const cellOf = ({ cells }: OverviewRow, key: string): OverviewCell | undefined =>
  cells.find(({ column }) => column === key);

function compareCells(one: OverviewCell | undefined, other: OverviewCell | undefined): number {
  const order = orderOf(one) - orderOf(other);
  if (order !== 0) return order;
  return (other?.measure.value ?? 0) - (one?.measure.value ?? 0);
}

/** Values of the column's period, values of another, no value. */
function orderOf(cell: OverviewCell | undefined): number {
  if (!cell || cell.measure.value === null) return 2;
  return cell.isOfAnotherPeriod ? 1 : 0;
}
