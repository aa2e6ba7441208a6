import type { LeftOutArea, RelatedPoint, RelationshipAnswer } from '../../contract/relationship.ts';
import { relatedAxisTitle } from '../../contract/relationship-words.ts';
import { measureColumns } from './measure-columns.ts';
import { figureIfAny, formatOfUnit, type ShownTable, toShownTable } from './shown-table.ts';

type Row = RelatedPoint | LeftOutArea;

/** Every area with both figures, then the areas that were left out with the reason. */
export function relationshipShown(answer: RelationshipAnswer): ShownTable[] {
  const { x, y } = answer;
  const table = toShownTable<Row>(
    [
      { heading: 'Area', cell: ({ area }) => area.name },
      ...measureColumns<Row>(x.indicator.unit, (row) => row.x, { before: relatedAxisTitle(x) }),
      ...measureColumns<Row>(y.indicator.unit, (row) => row.y, { before: relatedAxisTitle(y) }),
      {
        heading: 'Above the line (below it where negative)',
        format: formatOfUnit(y.indicator.unit),
        cell: (row) => figureIfAny('fromLine' in row ? row.fromLine : null),
      },
      { heading: 'Notes', cell: notesOf },
    ],
    [...answer.points, ...answer.leftOut],
  );
  return [table];
}

function notesOf(row: Row): string {
  if ('why' in row) return `Left out. ${row.why}`;
  const notes = [row.isFar ? 'Far from the line' : '', ...new Set([...row.x.notes, ...row.y.notes])];
  return notes.filter((note) => note !== '').join('; ');
}
