import type {
  ResponsibilitiesAnswer,
  Responsibility,
  Succession,
  ThemeResponsibilities,
} from '../../contract/responsibilities.ts';
import { type ShownTable, toShownTable } from './shown-table.ts';

interface Row {
  readonly theme: ThemeResponsibilities;
  readonly responsibility: Responsibility;
}

/** Who commissioned and who led, by theme, age and time; then what took the place of the bodies of the health service. */
export function responsibilitiesShown({ themes, successions }: ResponsibilitiesAnswer): ShownTable[] {
  const rows = themes.flatMap((theme) =>
    [...theme.commissions, ...theme.leads].map((responsibility): Row => ({ theme, responsibility })),
  );
  const duties = toShownTable<Row>(
    [
      { heading: 'Outcome', cell: ({ theme }) => theme.name },
      { heading: 'Ages', cell: ({ responsibility }) => responsibility.ages },
      { heading: 'Who', cell: ({ responsibility }) => withOtherNames(responsibility) },
      { heading: 'When', cell: ({ responsibility }) => responsibility.dates },
      {
        heading: 'What',
        cell: ({ responsibility }) => (responsibility.relation === 'commissions' ? 'Commissioned' : 'Led'),
      },
      { heading: 'Here', cell: ({ responsibility }) => responsibility.where },
      { heading: 'Source', cell: ({ responsibility }) => responsibility.source },
    ],
    rows,
  );
  const followed = toShownTable<Succession>(
    [
      { heading: 'Body', cell: withOtherNames },
      { heading: 'When', cell: ({ dates }) => dates },
      { heading: 'Followed by', cell: ({ successors }) => successors.join(', ') },
      { heading: 'Notes', cell: ({ note }) => note },
      { heading: 'Source', cell: ({ source }) => source },
    ],
    successions,
    'bodies',
  );
  return [duties, followed].filter((table) => table.rows.length > 0);
}

function withOtherNames({ name, otherNames }: Pick<Succession, 'name' | 'otherNames'>): string {
  const unsaid = otherNames.filter((other) => !name.includes(other));
  return unsaid.length === 0 ? name : `${name} (${unsaid.join(', ')})`;
}
