import type { Layout, ReadingContext } from '../layout.ts';
import { type NamedColumns, nameColumns } from '../name-columns.ts';
import { type FigureRowColumns, type FigureRows, readFigureRows } from '../read-figure-rows.ts';
import { remember } from '../remember.ts';

/** Our own tidy layout, the one that is documented for anybody's data: one figure a row, every column present. */
const columns = [
  'indicator',
  'area_code',
  'period',
  'sex',
  'age',
  'category_type',
  'category',
  'value',
  'lower95',
  'upper95',
  'count',
  'denominator',
  'note',
].map((header) => ({ header, isNeeded: true }));

export const observations: Layout = {
  id: 'observations',
  publisher: 'Not stated',
  licence: 'Not stated',
  defaultPolicy: null,
  columns,
  open(header, context) {
    const named = nameColumns(header, columns);
    const rows: FigureRows = {
      header,
      columns: placeColumns(header, named),
      readIndicator: openIndicatorReader(header, named.indexOf('indicator'), context),
      blankAge: ({ catalogued }) => catalogued?.defaultAge ?? null,
    };
    return readFigureRows(rows, context);
  },
};

function placeColumns(header: readonly string[], { indexOf }: NamedColumns): FigureRowColumns {
  const absent = header.length;
  return {
    areaCode: indexOf('area_code'),
    areaName: absent,
    period: indexOf('period'),
    sex: indexOf('sex'),
    age: indexOf('age'),
    categoryType: indexOf('category_type'),
    category: indexOf('category'),
    value: indexOf('value'),
    lower95: indexOf('lower95'),
    upper95: indexOf('upper95'),
    lower998: absent,
    upper998: absent,
    count: indexOf('count'),
    denominator: indexOf('denominator'),
    note: indexOf('note'),
  };
}

/** An indicator by our id or a publisher's; any other is registered under its own. */
function openIndicatorReader(
  header: readonly string[],
  column: number,
  { indicators, findings }: ReadingContext,
): FigureRows['readIndicator'] {
  const indicatorOf = remember((id) => indicators.find(id.trim()));
  return (cells, line) => {
    const id = cells[column] ?? '';
    if (id.trim() !== '') return indicatorOf(id);
    findings.add('indicator-blank', { line, column: header[column] ?? null, value: id });
    return null;
  };
}
