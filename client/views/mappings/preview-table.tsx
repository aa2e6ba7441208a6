import type { PreviewAnswer } from '../../../server/contract/extracts.ts';
import { DataTable } from '../../ui/data-table.tsx';

/** The beginning of a stranger's table, as it stands in the file. */
export function PreviewTable({ header, rows }: Pick<PreviewAnswer, 'header' | 'rows'>) {
  const numbered = header.map((name, place) => (name === '' ? `Column ${place + 1}, without a name` : name));
  return (
    <DataTable
      caption="First rows of the file"
      columns={numbered.map((heading, place) => ({ heading: distinct(heading, place, numbered) }))}
      rows={rows.map((row, place) => ({
        key: String(place),
        cells: header.map((_name, column) => row[column] ?? ''),
      }))}
    />
  );
}

/** Of columns with one name the later say which they are. */
const distinct = (name: string, place: number, names: readonly string[]) =>
  names.indexOf(name) === place ? name : `${name} (column ${place + 1})`;
