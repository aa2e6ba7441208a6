import type { BodyAnswer, BodyDuty, BodyInfluence, NeighbourBody } from '../../contract/bodies.ts';
import { type ShownTable, toShownTable } from './shown-table.ts';

/** What a body commissions and leads, with who had it before and after; then what it may influence. */
export function bodyShown({ duties, influences }: BodyAnswer): ShownTable[] {
  const had = toShownTable<BodyDuty>(
    [
      {
        heading: 'What',
        cell: ({ relation, themeName }) =>
          `${relation === 'commissions' ? 'Commissions' : 'Leads'}: ${themeName}`,
      },
      { heading: 'Ages', cell: ({ ages }) => ages },
      { heading: 'When', cell: ({ dates }) => dates },
      { heading: 'Where', cell: ({ where }) => where },
      { heading: 'Before it', cell: ({ before }) => listed(before) },
      { heading: 'After it', cell: ({ after }) => listed(after) },
      { heading: 'Source', cell: ({ source }) => source },
    ],
    duties,
  );
  const influenced = toShownTable<BodyInfluence>(
    [
      { heading: 'Outcome', cell: ({ themeName }) => themeName },
      { heading: 'How', cell: ({ words }) => words },
      { heading: 'Ages', cell: ({ ages }) => ages },
      { heading: 'Source', cell: ({ source }) => source },
    ],
    influences,
    'influences',
  );
  return [had, influenced].filter(({ rows }) => rows.length > 0);
}

const listed = (bodies: readonly NeighbourBody[]): string =>
  bodies.map(({ name, dates }) => (dates === '' ? name : `${name}, ${dates}`)).join('; ');
