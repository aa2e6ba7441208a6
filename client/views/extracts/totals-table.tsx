import type { Verdict } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { useIndicators } from '../../api/indicators-query.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { totalWords } from './total-words.ts';

/** Numbers that an analyst knows of the file from elsewhere, or can count in it. */
export function TotalsTable({ totals }: Pick<Verdict, 'totals'>) {
  const { answer } = useIndicators();
  const entries = Object.entries(totals);
  if (entries.length === 0) return null;
  return (
    <DataTable
      caption="Totals to check the file by"
      columns={[{ heading: 'What was counted' }, { heading: 'Total', numeric: true }]}
      rows={entries.map(([name, total]) => ({
        key: name,
        cells: [totalWords(name, answer?.indicators ?? []), formatCount(total)],
      }))}
    />
  );
}
