import '../trend/trend.css';
import type { ArrangementAnswer } from '../../../server/contract/arrangements.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { toOutcomeTable } from './to-outcome-table.ts';

/** Every figure beside an arrangement, with whether it was in force and what its partners paid. */
export function OutcomeTable({ arrangement }: { readonly arrangement: ArrangementAnswer }) {
  const made = toOutcomeTable(arrangement.outcome);
  if (made === null) return null;
  const { table, rows } = made;
  const columns = [
    { heading: 'Period' },
    ...[table.valueHeading, '95% limits', 'Count', 'Denominator'].map((heading) => ({
      heading,
      numeric: true,
    })),
    ...(table.hasEngland ? [{ heading: 'England', numeric: true }] : []),
    { heading: 'In force' },
    { heading: 'Contributions', numeric: true },
    { heading: table.responsibleHeading },
    ...(table.hasNotes ? [{ heading: 'Notes' }] : []),
  ];
  return (
    <DataTable
      caption={`${arrangement.name}: figures and years in force`}
      columns={columns}
      rows={rows.map(({ figure, inForce, contribution }) => ({
        key: figure.key,
        cells: [
          figure.period,
          figure.value,
          figure.limits,
          figure.count,
          figure.denominator,
          ...(table.hasEngland ? [figure.england] : []),
          inForce,
          contribution,
          figure.responsible,
          ...(table.hasNotes ? [figure.notes] : []),
        ],
      }))}
    />
  );
}
