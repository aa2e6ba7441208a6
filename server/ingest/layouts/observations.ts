import type { FieldHeaders, Layout, ReadingContext } from '../layout.ts';
import { nameColumns } from '../name-columns.ts';
import { type FigureRows, readFigureRows } from '../read-figure-rows.ts';
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

/** Each field's column has its own name. */
export const tidyFields: FieldHeaders = {
  areaCode: 'area_code',
  areaName: null,
  period: 'period',
  sex: 'sex',
  age: 'age',
  categoryType: 'category_type',
  category: 'category',
  value: 'value',
  lower95: 'lower95',
  upper95: 'upper95',
  lower998: null,
  upper998: null,
  count: 'count',
  denominator: 'denominator',
  note: 'note',
};

export const observations: Layout = {
  id: 'observations',
  table: null,
  publisher: 'Not stated',
  licence: 'Not stated',
  defaultPolicy: null,
  headerKind: 'one-row',
  columns,
  fields: tidyFields,
  open({ header }, context) {
    const named = nameColumns(header, columns);
    const rows: FigureRows = {
      header,
      named,
      fields: tidyFields,
      readIndicator: openIndicatorReader(header, named.indexOf('indicator'), context),
      blankAge: ({ catalogued }) => catalogued?.defaultAge ?? null,
    };
    return { row: readFigureRows(rows, context) };
  },
};

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
