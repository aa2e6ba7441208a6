import { doAgesOverlap } from '../../contract/overlapping-ages.ts';
import type { OverviewColumn } from '../../contract/overview.ts';

type CountedColumn = Pick<OverviewColumn, 'key' | 'indicator' | 'age'>;

/**
 * Keys of the columns whose verdicts are counted, so that one fact is not told twice: of an indicator's ages that
 * overlap the narrower (0 to 4 and 5 to 17 years rather than 0 to 14), and no measure that its publisher has ended.
 */
export function chooseCounted(columns: readonly CountedColumn[]): ReadonlySet<string> {
  const chosen: CountedColumn[] = [];
  for (const column of columns.toSorted((one, other) => width(one) - width(other))) {
    if (column.indicator.ended !== undefined) continue;
    const rivals = chosen.filter(({ indicator }) => indicator.id === column.indicator.id);
    if (!rivals.some((rival) => doAgesOverlap(rival.age, column.age))) chosen.push(column);
  }
  return new Set(chosen.map(({ key }) => key));
}

/** Years of age within it; a band without an upper end is the widest. */
const width = ({ age }: CountedColumn): number => (age.to ?? Number.POSITIVE_INFINITY) - (age.from ?? 0);
