import './responsibilities.css';
import type {
  Responsibility,
  Succession,
  ThemeResponsibilities,
} from '../../../server/contract/responsibilities.ts';
import { DataTable } from '../../ui/data-table.tsx';

/** Who commissioned and who led for one theme, by age and time. */
export function ThemeTable({
  theme: { name, commissions, leads },
}: {
  readonly theme: ThemeResponsibilities;
}) {
  const about =
    commissions.length > 0 ? 'who commissioned and who led' : 'who led; nobody commissions by age';
  return (
    <DataTable caption={`${name}: ${about}`} columns={columns} rows={[...commissions, ...leads].map(toRow)} />
  );
}

/** Bodies of the health service, each under all its names. */
export function SuccessionTable({ successions }: { readonly successions: readonly Succession[] }) {
  return (
    <DataTable
      caption="Bodies of the health service and what took their place"
      columns={[{ heading: 'Body' }, { heading: 'When' }, { heading: 'Followed by' }, { heading: 'Source' }]}
      rows={successions.map(({ id, name, otherNames, dates, successors, note, source }) => ({
        key: id,
        cells: [
          named(name, otherNames),
          dates,
          <div key="followed" className="responsibility-words">
            {successors.join(', ')}
            <span className="cell-note">{note}</span>
          </div>,
          <div key="source" className="responsibility-words">
            {source}
          </div>,
        ],
      }))}
    />
  );
}

const columns = [
  { heading: 'Ages' },
  { heading: 'Who' },
  { heading: 'When' },
  { heading: 'What' },
  { heading: 'Here' },
  { heading: 'Source' },
];

function toRow({ relation, ages, dates, name, otherNames, where, source }: Responsibility) {
  return {
    key: `${relation} ${ages} ${dates} ${name}`,
    cells: [
      ages,
      <div key="who" className="responsibility-words">
        {named(name, otherNames)}
      </div>,
      dates,
      relation === 'commissions' ? 'commissioned' : 'led',
      where,
      <div key="source" className="responsibility-words">
        {source}
      </div>,
    ],
  };
}

/** A body with its other names beside it, so that a search of the page finds it under each. */
function named(name: string, otherNames: readonly string[]): string {
  const unsaid = otherNames.filter((other) => !name.includes(other));
  return unsaid.length === 0 ? name : `${name} (${unsaid.join(', ')})`;
}
