import type { Layout, ReadingContext, RowReader, TableHead } from '../layout.ts';
import { bareName, type ColumnSpelling, nameColumns } from '../name-columns.ts';
import { placeOf, saysPopulation } from '../population/population-columns.ts';
import { populationLayout } from '../population/population-layout.ts';
import { readPopulationRows } from '../population/read-population-rows.ts';

/** Population estimates as the interface of Nomis gives them: one number a row, every dimension with its name and code. */
const columns: readonly ColumnSpelling[] = [
  { header: 'DATE_NAME', isNeeded: true },
  { header: 'GEOGRAPHY_CODE', isNeeded: true },
  { header: 'GEOGRAPHY_NAME', isNeeded: false },
  { header: 'GENDER_NAME', otherNames: ['SEX_NAME', 'C_SEX_NAME'], isNeeded: false },
  { header: 'C_AGE_NAME', otherNames: ['AGE_NAME'], isNeeded: true },
  { header: 'MEASURES_NAME', isNeeded: false },
  { header: 'OBS_STATUS_NAME', isNeeded: false },
  { header: 'OBS_VALUE', isNeeded: true },
];

/** Names of dimensions that the estimates have; a table with another counts something else. */
const DIMENSION = /_NAME$/i;

export const populationNomis: Layout = {
  ...populationLayout,
  table: 'Nomis',
  columns,
  open(head, context) {
    const named = nameColumns(head.header, columns);
    if (!isPopulation(head)) {
      context.findings.add('population-not-stated', { line: head.line, said: head.fileName });
    }
    const area = { code: named.indexOf('GEOGRAPHY_CODE'), name: named.indexOf('GEOGRAPHY_NAME') };
    const rows = {
      area: () => area,
      year: named.indexOf('DATE_NAME'),
      sex: placeOf(named, 'GENDER_NAME'),
      age: named.indexOf('C_AGE_NAME'),
      people: [{ at: named.indexOf('OBS_VALUE'), age: null, year: null }],
    };
    const reading = readPopulationRows(rows, head, context);
    return { ...reading, row: withoutPercentages(named.indexOf('MEASURES_NAME'), reading.row, context) };
  },
};

function isPopulation({ header, preamble, fileName }: TableHead): boolean {
  const known = new Set(
    columns.flatMap(({ header: name, otherNames = [] }) => [name, ...otherNames]).map(bareName),
  );
  const dimensions = header.filter((name) => DIMENSION.test(name.trim()));
  return dimensions.every((name) => known.has(bareName(name))) || saysPopulation([...preamble, fileName]);
}

/** Nomis gives each number a second time as a percentage when asked for both. */
function withoutPercentages(measure: number, read: RowReader, { sink }: ReadingContext): RowReader {
  return (cells, line) => {
    const name = cells[measure] ?? '';
    if (/percent/i.test(name)) sink.leaveOut('population-percent-row', { line, said: name });
    else read(cells, line);
  };
}
