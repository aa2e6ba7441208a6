import type { Neighbour, NeighboursAnswer } from '../../contract/neighbours.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { toShownTable } from '../shown/shown-table.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { said, type Told } from './told.ts';

/** So many of the nearest are named in a sentence; the table names all. */
const mostNamed = 5;

/** Statistical neighbours: which areas are most like this one. What each measure adds to a distance is too wide for a page. */
export function neighboursTold(answer: NeighboursAnswer): Told {
  const { headline, area, set, why, neighbours, provenance } = answer;
  return {
    heading: headline,
    subtitle: `Statistical neighbours of ${area.name}: ${set.name}`,
    findings: why === null ? said(answer.sentence, nearestOf(neighbours)) : [],
    why,
    alternativeText: null,
    responsible: [],
    notes: said(
      ...neighbours.map(({ note }) => note),
      ...answer.notUsed.map((each) => `${each.name}: ${each.why}`),
      ...answer.leftOut.map((each) => `${each.area.name}: ${each.why}`),
    ),
    methods: said(...answer.method),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, [tableOf(answer)], sourceLines(provenance)),
  };
}

const nearestOf = (neighbours: readonly Neighbour[]): string => {
  const named = neighbours.slice(0, mostNamed).map(({ area }) => area.name);
  return named.length === 0 ? '' : `Most similar, the nearest first: ${named.join('; ')}.`;
};

const tableOf = ({ neighbours }: NeighboursAnswer) =>
  toShownTable<Neighbour>(
    [
      { heading: 'Rank', format: 'whole', cell: ({ rank }) => rank },
      { heading: 'Area', cell: ({ area }) => area.name },
      { heading: 'Code', cell: ({ area }) => area.code },
      { heading: 'Distance', format: 'two-decimals', cell: ({ distance }) => distance },
      { heading: 'Closeness', cell: ({ closeness }) => closeness },
      { heading: 'Notes', cell: ({ note }) => note },
    ],
    neighbours,
  );
